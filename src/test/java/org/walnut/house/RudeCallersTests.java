package org.walnut.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.walnut.access.Accounts;
import org.walnut.access.Tokens;

/**
 * Comes to every door as somebody who may enter, with what nobody should type or send: whatever it
 * is, the answer says what is wrong, and never that the house has failed.
 */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RudeCallersTests {

  @Autowired WebApplicationContext house;
  @Autowired Accounts accounts;
  @Autowired Tokens tokens;
  @Autowired SessionRepository<? extends Session> sessions;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired CookieSerializer cookies;

  MockMvc browser;
  DoorCallers callers;
  List<String> failures = new ArrayList<>();

  @BeforeAll
  void build() {
    browser = Threshold.behind(house, house);
    callers = new DoorCallers(accounts, tokens, new Sessions(sessions, cookies));
  }

  @AfterEach
  void forget() {
    failures.clear();
  }

  @Test
  void programs_that_send_nonsense_are_told_so() throws Exception {
    for (var door : doors(true)) {
      knock(door, bodies(door), (request, body) -> request.content(body));
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void people_who_ask_and_type_nonsense_are_told_so() throws Exception {
    var fields = fields();
    for (var door : doors(false)) {
      var names = new TreeSet<>(parameters(door));
      if (door.changes()) {
        names.addAll(fields.getOrDefault(room(door.handler().getBeanType()), Set.of()));
      }
      knock(door, Junk.TEXTS, (request, text) -> names.forEach(name -> request.param(name, text)));
    }
    assertThat(failures).isEmpty();
  }

  /** Commands of programs with a body, or else everything that is asked or typed. */
  private List<HouseDoor> doors(boolean bodies) {
    return HouseDoor.all(mapping).stream()
        .filter(door -> !door.path().startsWith("/sandbox/"))
        .filter(door -> (door.forPrograms() && door.changes()) == bodies)
        .toList();
  }

  private void knock(
      HouseDoor door, List<String> junk, BiConsumer<MockHttpServletRequestBuilder, String> put)
      throws Exception {
    var caller = callers.whoMay(door);
    var letIn = false;
    for (var sent : junk) {
      var request = door.forPrograms() ? door.request() : door.request().with(csrf());
      put.accept(request, sent);
      var result = browser.perform(caller.comes(request)).andReturn();
      letIn |= result.getHandler() instanceof HandlerMethod;
      if (result.getResponse().getStatus() >= 500) {
        failures.add(door + " answers " + result.getResponse().getStatus() + " to " + sent);
      }
    }
    if (!letIn) {
      failures.add(door + " let nobody in, so that nothing was tried");
    }
  }

  private static List<String> bodies(HouseDoor door) {
    return Stream.of(door.handler().getMethod().getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
        .map(Parameter::getType)
        .findFirst()
        .map(Junk::bodies)
        .orElse(List.of(""));
  }

  private static List<String> parameters(HouseDoor door) {
    return Stream.concat(
            Stream.of("cursor"),
            Stream.of(door.handler().getMethod().getParameters())
                .flatMap(RudeCallersTests::parameters))
        .toList();
  }

  private static Stream<String> parameters(Parameter parameter) {
    return parameter.getType().isRecord()
        ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
        : parameter.isAnnotationPresent(RequestParam.class)
            ? Stream.of(parameter.getName())
            : Stream.empty();
  }

  /** Of each room, the names its forms may have. */
  private static Map<String, Set<String>> fields() {
    return HouseClasses.records().stream()
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .collect(
            groupingBy(
                component -> room(component.getDeclaringRecord()),
                mapping(RecordComponent::getName, toSet())));
  }

  private static String room(Class<?> type) {
    return type.getPackageName().split("\\.")[2];
  }
}
