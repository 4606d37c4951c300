package org.walnut.access.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.walnut.access.Needs;
import org.walnut.access.Open;
import org.walnut.access.Person;

/**
 * Whether somebody may follow a link, told by the key that the page behind it names. How far the
 * act reaches is not looked at: that is part of the query of whoever makes the link.
 */
@Component
class LinkKeys {

  private record Lock(PathPattern pattern, HandlerMethod page) {}

  private final ObjectProvider<RequestMappingHandlerMapping> mapping;
  private volatile @Nullable List<Lock> locks;

  LinkKeys(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  /** Files and whatever else has no page of ours is for everybody. */
  boolean open(String link, Optional<Person> who) {
    var path = PathContainer.parsePath(link.replaceFirst("[?#].*", ""));
    return locks().stream()
        .filter(lock -> lock.pattern().matches(path))
        .findFirst()
        .map(lock -> opens(lock.page(), who))
        .orElse(true);
  }

  private static boolean opens(HandlerMethod page, Optional<Person> who) {
    var needs = page.getMethodAnnotation(Needs.class);
    return page.hasMethodAnnotation(Open.class)
        || who.isPresent() && (needs == null || who.get().may(needs.value()));
  }

  private List<Lock> locks() {
    var known = locks;
    if (known == null) {
      known =
          mapping.stream()
              .flatMap(each -> each.getHandlerMethods().entrySet().stream())
              .filter(LinkKeys::forReading)
              .flatMap(each ->
                  Objects.requireNonNull(each.getKey().getPathPatternsCondition())
                      .getPatterns()
                      .stream()
                      .map(pattern -> new Lock(pattern, each.getValue())))
              .sorted(Comparator.comparing(Lock::pattern, PathPattern.SPECIFICITY_COMPARATOR))
              .toList();
      locks = known;
    }
    return known;
  }

  private static boolean forReading(Map.Entry<RequestMappingInfo, HandlerMethod> each) {
    return each.getKey().getPathPatternsCondition() != null
        && each.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }
}
