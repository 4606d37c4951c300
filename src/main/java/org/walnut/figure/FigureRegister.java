package org.walnut.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.shared.NotFound;

/** The figures that the rooms contribute; two of one id do not start. */
@Component
class FigureRegister {

  private final Map<String, Figure> figures;

  FigureRegister(ObjectProvider<Figure> figures) {
    this.figures =
        figures.stream()
            .sorted(Comparator.comparing(Figure::group))
            .collect(toMap(Figure::id, identity(), FigureRegister::twice, LinkedHashMap::new));
  }

  /** Groups together, within a group as they were contributed. */
  List<Figure> all() {
    return List.copyOf(figures.values());
  }

  Figure required(String id) {
    var figure = figures.get(id);
    if (figure == null) {
      throw new NotFound("figure.kind", id);
    }
    return figure;
  }

  private static Figure twice(Figure one, Figure other) {
    throw new IllegalStateException("two figures are called " + one.id());
  }
}
