package org.walnut.house;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Open;
import org.walnut.access.SignedInOnly;

/**
 * One page or endpoint, as the mappings have it.
 *
 * @param needs the act it says it needs; none when it is open or for everybody signed in
 */
public record HouseDoor(
    RequestMappingInfo info,
    HandlerMethod handler,
    RequestMethod method,
    String path,
    @Nullable Act needs) {

  private static final Pattern VARIABLE =
      Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[\\d,]+})*))?}");
  private static final String VILLAGE = InCheng.COUNTY + "108203";
  private static final Pattern PROGRAMS =
      Pattern.compile("/(?:api|callbacks)/.*|/sandbox/[a-z]+/api/.*");

  /** Every door of the house. */
  public static List<HouseDoor> all(RequestMappingHandlerMapping mapping) {
    var doors = new ArrayList<HouseDoor>();
    mapping
        .getHandlerMethods()
        .forEach((info, handler) -> {
          for (var path : info.getPatternValues()) {
            for (var method : info.getMethodsCondition().getMethods()) {
              var needs = handler.getMethodAnnotation(Needs.class);
              doors.add(
                  new HouseDoor(info, handler, method, path, needs == null ? null : needs.value()));
            }
          }
        });
    return doors.stream().filter(HouseDoor::ours).toList();
  }

  static boolean ours(HandlerMethod handler) {
    return handler.getBeanType().getName().startsWith("org.walnut.");
  }

  boolean ours() {
    return ours(handler);
  }

  boolean open() {
    return marked(Open.class);
  }

  /** How many keys a handler names; it should be one. */
  static long keys(HandlerMethod handler) {
    return Stream.of(Needs.class, Open.class, SignedInOnly.class)
        .filter(handler::hasMethodAnnotation)
        .count();
  }

  boolean marked(Class<? extends Annotation> mark) {
    return handler.hasMethodAnnotation(mark);
  }

  boolean changes() {
    return method != RequestMethod.GET;
  }

  /** Whether it is for programs, which come with a token. */
  public boolean forPrograms() {
    return PROGRAMS.matcher(path).matches();
  }

  boolean namesCounty() {
    return path.contains("{county") && !path.startsWith("/api/");
  }

  HouseDoor needing(Act act) {
    return new HouseDoor(info, handler, method, path, act);
  }

  /** A request that comes to this door and no other: every variable filled, every wish met. */
  MockHttpServletRequestBuilder request() {
    var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method.name()), uri());
    info.getParamsCondition().getExpressions().stream()
        .filter(wish -> !wish.isNegated())
        .forEach(wish -> request.param(wish.getName(), String.valueOf(wish.getValue())));
    info.getProducesCondition().getProducibleMediaTypes().forEach(request::accept);
    info.getConsumesCondition().getConsumableMediaTypes().stream()
        .findFirst()
        .or(() -> forPrograms() ? Optional.of(MediaType.APPLICATION_JSON) : Optional.empty())
        .ifPresent(request::contentType);
    return request.header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private String uri() {
    return VARIABLE
        .matcher(path)
        .replaceAll(variable -> filled(variable.group(1), variable.group(2)));
  }

  /** The county's code for a county; else the first thing that has the form asked for. */
  private static String filled(String name, @Nullable String form) {
    var wanted = form == null ? name.equals("county") ? "\\d{6}" : ".*" : form;
    return Stream.of(UUID.randomUUID().toString(), InCheng.COUNTY, VILLAGE, "csv", "2026-09")
        .filter(value -> value.matches(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing has the form of " + wanted));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
