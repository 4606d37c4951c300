package org.walnut.household.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rows of a form without those left empty, numbered from zero: so a fault found later names the
 * row the person sees.
 */
final class FormRows {

  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.(\\w+)");

  private FormRows() {}

  static Map<String, String> closed(Map<String, String> typed) {
    var closed = new LinkedHashMap<String, String>();
    var rows = new TreeMap<String, Map<Integer, Map<String, String>>>();
    typed.forEach((name, text) -> {
      var row = ROW.matcher(name);
      if (row.matches()) {
        rows.computeIfAbsent(row.group(1), _ -> new TreeMap<>(Comparator.naturalOrder()))
            .computeIfAbsent(Integer.valueOf(row.group(2)), _ -> new LinkedHashMap<>())
            .put(row.group(3), text);
      } else {
        closed.put(name, text);
      }
    });
    rows.forEach((list, numbered) -> renumber(list, numbered, closed));
    return closed;
  }

  private static void renumber(
      String list, Map<Integer, Map<String, String>> rows, Map<String, String> closed) {
    int next = 0;
    for (var row : rows.values()) {
      if (row.values().stream().anyMatch(text -> !text.isBlank())) {
        int number = next++;
        row.forEach((field, text) -> closed.put(list + "[" + number + "]." + field, text));
      }
    }
  }
}
