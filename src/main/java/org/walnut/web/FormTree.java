package org.walnut.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.walnut.web.Given.Fields;
import org.walnut.web.Given.Many;
import org.walnut.web.Given.Text;

/** Reads the flat names of a form, such as {@code members[0].name}, as a tree. */
final class FormTree {

  private static final int ROWS = 1000;
  private static final Pattern NAME =
      Pattern.compile("\\w+(\\[\\d{1,4}])?(\\.\\w+(\\[\\d{1,4}])?){0,7}");
  private static final Pattern STEP = Pattern.compile("\\w+");

  private final Map<String, Object> root = new LinkedHashMap<>();

  private FormTree() {}

  static Fields read(Map<String, List<String>> parameters) {
    var tree = new FormTree();
    parameters.forEach(tree::put);
    return fields(tree.root);
  }

  /**
   * A name that is no path, or that wants to be a text and a tree at once, is left out: no record
   * asks for it.
   */
  private void put(String name, List<String> values) {
    if (!NAME.matcher(name).matches()) {
      return;
    }
    var steps = STEP.matcher(name).results().map(step -> step.group()).toList();
    var at = root;
    for (var step : steps.subList(0, steps.size() - 1)) {
      if (!(at.computeIfAbsent(step, _ -> new LinkedHashMap<String, Object>())
          instanceof Map<?, ?> next)) {
        return;
      }
      at = tree(next);
    }
    at.putIfAbsent(steps.getLast(), values);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private static Fields fields(Map<String, Object> map) {
    var fields = new LinkedHashMap<String, Given>();
    map.forEach((name, value) -> fields.put(name, given(value)));
    return new Fields(fields);
  }

  private static Given given(Object value) {
    return switch (value) {
      case Map<?, ?> map when !map.isEmpty() && map.keySet().stream().allMatch(FormTree::isRow) ->
          rows(tree(map));
      case Map<?, ?> map -> fields(tree(map));
      case List<?> texts when texts.size() == 1 -> new Text(texts.getFirst().toString());
      case List<?> texts ->
          new Many(texts.stream().<Given>map(text -> new Text(text.toString())).toList());
      default -> throw new IllegalStateException("a form holds trees and texts only");
    };
  }

  private static boolean isRow(Object step) {
    return Character.isDigit(step.toString().charAt(0));
  }

  /**
   * Rows that were left out stand as nothing, so that each fault names the row as the form numbered
   * it.
   */
  private static Many rows(Map<String, Object> rows) {
    var numbered = new TreeMap<Integer, Given>();
    rows.forEach((row, value) -> numbered.put(Integer.valueOf(row), given(value)));
    var items = new ArrayList<Given>();
    for (int row = 0; row <= Math.min(numbered.lastKey(), ROWS); row++) {
      items.add(numbered.getOrDefault(row, Given.NOTHING));
    }
    return new Many(items);
  }
}
