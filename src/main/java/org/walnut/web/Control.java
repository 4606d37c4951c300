package org.walnut.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attributes of one control of a form, as its kit template writes them. */
public record Control(
    String id,
    String type,
    @Nullable String inputmode,
    String value,
    @Nullable String invalid,
    @Nullable String describedBy) {

  /**
   * A number is typed as text, so that what was typed wrongly is shown again as it was typed. Where
   * a form is shown again its fields are found by their names, since what was wrong leads there.
   */
  public static Control of(
      Input input, String name, @Nullable String id, String type, @Nullable String hint) {
    var number = type.equals("number");
    var here = id(input, name, id, type);
    var faulty = input.fault(name) != null;
    var described =
        Stream.of(hint == null ? "" : here + "-hint", faulty ? here + "-fault" : "")
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    return new Control(
        here,
        number ? "text" : type,
        number ? "decimal" : null,
        type.equals("password") ? "" : input.value(name),
        faulty ? "true" : null,
        described.isEmpty() ? null : described);
  }

  private static String id(Input input, String name, @Nullable String id, String type) {
    var usual = id == null ? name : id;
    if (input.faults().isEmpty() || FormAtHand.action() == null || type.equals("checkbox")) {
      return usual;
    }
    return FormAtHand.sent() ? name : usual + "-elsewhere";
  }
}
