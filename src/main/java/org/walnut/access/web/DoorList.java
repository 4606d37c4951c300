package org.walnut.access.web;

import static java.util.Comparator.comparing;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Open;
import org.walnut.access.SignedInOnly;

/** Which pages and endpoints an act opens, read from the mappings by which they are found. */
@Component
class DoorList {

  private final ObjectProvider<RequestMappingHandlerMapping> mapping;

  DoorList(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  List<DoorRow> needing(Act act) {
    return rows(handler -> {
      var needs = handler.getMethodAnnotation(Needs.class);
      return needs != null && needs.value() == act;
    });
  }

  List<DoorRow> open() {
    return marked(Open.class);
  }

  List<DoorRow> signedIn() {
    return marked(SignedInOnly.class);
  }

  private List<DoorRow> marked(Class<? extends Annotation> mark) {
    return rows(handler -> handler.hasMethodAnnotation(mark));
  }

  private List<DoorRow> rows(Predicate<HandlerMethod> wanted) {
    return mapping.stream()
        .flatMap(each -> each.getHandlerMethods().entrySet().stream())
        .filter(each -> wanted.test(each.getValue()))
        .flatMap(each -> rows(each.getKey()).stream())
        .sorted(
            comparing(DoorRow::program).thenComparing(DoorRow::path).thenComparing(DoorRow::method))
        .toList();
  }

  private static List<DoorRow> rows(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(path -> methods.stream().map(method -> DoorRow.of(method.name(), path)))
        .toList();
  }
}
