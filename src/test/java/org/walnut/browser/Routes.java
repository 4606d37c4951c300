package org.walnut.browser;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which of our pages an address leads to: all households are one page. */
final class Routes {

  private final List<PathPattern> pages;

  Routes(RequestMappingHandlerMapping mapping) {
    this.pages =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(each -> each.getValue().getBeanType().getName().startsWith("org.walnut."))
            .map(each -> each.getKey())
            .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
            .flatMap(info -> info.getPatternValues().stream())
            .filter(pattern -> !pattern.startsWith("/api/"))
            .map(PathPatternParser.defaultInstance::parse)
            .sorted(Comparator.naturalOrder())
            .toList();
  }

  /** Nothing when the address is not a page of ours. */
  Optional<String> of(String path) {
    var parsed = PathContainer.parsePath(path);
    return pages.stream()
        .filter(page -> page.matches(parsed))
        .map(PathPattern::getPatternString)
        .findFirst();
  }
}
