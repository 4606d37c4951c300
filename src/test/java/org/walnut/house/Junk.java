package org.walnut.house;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.web.Cursor;
import tools.jackson.databind.json.JsonMapper;

/** What nobody should type or send, and somebody will. */
final class Junk {

  /** In a field of a form, or behind a question mark. */
  static final List<String> TEXTS =
      List.of(
          "",
          "\u6838\u6843\u0000\uFFFF",
          "9".repeat(40),
          "12.50",
          "+999999999-12-31",
          "%'\\",
          "x".repeat(5_000),
          Cursor.of("x", UUID.randomUUID(), "\u0000"),
          Cursor.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));

  private static final JsonMapper JSON = new JsonMapper();

  private static final List<@Nullable Object> VALUES =
      Arrays.asList(
          null,
          "\u6838\u6843\u0000\uFFFF",
          "9".repeat(40),
          Long.MIN_VALUE,
          1.5,
          "x".repeat(5_000),
          Arrays.asList((Object) null),
          Map.of("no", "such"));

  /** In fen or grams. */
  private static final List<Class<?>> QUANTITIES =
      List.of(Money.class, PricePerKg.class, Weight.class);

  private static final Map<String, Object> LIKELY =
      Map.of(
          "UUID", "0192f0c1-7d1a-7000-8000-000000000001",
          "LocalDate", "2026-11-20",
          "Instant", "2026-11-20T08:00:00Z",
          "DivisionCode", InCheng.COUNTY + "108203",
          "SocialCreditCode", "91620100MA0000000X",
          "CitizenId", "11010519491231002X");

  private Junk() {}

  /** Bodies of this command: none, half of one, a likely one, and that with one thing wrong. */
  static List<String> bodies(Class<?> command) {
    var bodies = new ArrayList<>(List.of("", "null", "[]", "{}", "{"));
    if (command.isRecord()) {
      var likely = object(command, 0);
      bodies.add(JSON.writeValueAsString(likely));
      for (var field : likely.keySet()) {
        for (var value : VALUES) {
          var wrong = new LinkedHashMap<>(likely);
          wrong.put(field, value);
          bodies.add(JSON.writeValueAsString(wrong));
        }
      }
    }
    return bodies;
  }

  private static Map<String, @Nullable Object> object(Class<?> command, int depth) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (var component : command.getRecordComponents()) {
      object.put(component.getName(), likely(component.getGenericType(), depth + 1));
    }
    return object;
  }

  private static @Nullable Object likely(Type type, int depth) {
    return switch (type) {
      case ParameterizedType many
          when many.getRawType() instanceof Class<?> raw
              && Collection.class.isAssignableFrom(raw) ->
          Arrays.asList(likely(many.getActualTypeArguments()[0], depth));
      case Class<?> one -> likely(one, depth);
      default -> null;
    };
  }

  private static @Nullable Object likely(Class<?> type, int depth) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0].toString();
    } else if (type.isRecord() && !QUANTITIES.contains(type)) {
      return depth < 4 ? object(type, depth) : null;
    } else if (type == boolean.class || type == Boolean.class) {
      return true;
    } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return 1;
    }
    return LIKELY.getOrDefault(type.getSimpleName(), QUANTITIES.contains(type) ? 1250 : "walnut");
  }
}
