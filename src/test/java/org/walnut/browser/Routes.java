package org.walnut.browser;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.walnut.house.HouseDoor;

/** The patterns of the addresses that people can open, for example {@code /orders/{id}}. */
final class Routes {

  private final List<PathPattern> patterns;

  Routes(RequestMappingHandlerMapping mapping) {
    var parser = mapping.getPatternParser();
    if (parser == null) {
      throw new IllegalStateException("the house matches addresses without patterns");
    }
    this.patterns =
        HouseDoor.all(mapping).stream()
            .filter(door -> door.method() == RequestMethod.GET && !door.forPrograms())
            .map(HouseDoor::path)
            .distinct()
            .map(parser::parse)
            .sorted(PathPattern.SPECIFICITY_COMPARATOR)
            .toList();
  }

  /** The pattern of an address without its query; none when it is a file or not ours. */
  Optional<String> of(String path) {
    var parts = PathContainer.parsePath(path);
    return patterns.stream()
        .filter(pattern -> pattern.matches(parts))
        .map(PathPattern::getPatternString)
        .findFirst();
  }

  SortedSet<String> all() {
    return patterns.stream().map(PathPattern::getPatternString).collect(toCollection(TreeSet::new));
  }
}
