package org.walnut.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a record as a form holds it: flat names and the texts a person would type. */
final class Typed {

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private Typed() {}

  static Map<String, List<String>> fields(Record record) {
    var typed = new Typed();
    typed.record(record, "");
    return typed.fields;
  }

  private void record(Record record, String path) {
    for (var component : record.getClass().getRecordComponents()) {
      put(path + component.getName(), Records.component(record, component));
    }
  }

  private void put(String name, @Nullable Object value) {
    switch (value) {
      case null -> fields.put(name, List.of());
      case Collection<?> many -> putAll(name, List.copyOf(many));
      case Record record when Kinds.of(record.getClass()) == null -> record(record, name + ".");
      default -> fields.put(name, List.of(Show.typed(value)));
    }
  }

  private void putAll(String name, List<?> many) {
    if (many.stream()
        .anyMatch(each -> each instanceof Record && Kinds.of(each.getClass()) == null)) {
      for (int i = 0; i < many.size(); i++) {
        put(name + "[" + i + "]", many.get(i));
      }
    } else {
      fields.put(name, many.stream().map(Show::typed).toList());
    }
  }
}
