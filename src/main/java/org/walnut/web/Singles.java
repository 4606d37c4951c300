package org.walnut.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Objects;
import org.walnut.web.Given.Text;

/** Reads one value: a text, a choice, or one of the {@link Kinds}. */
final class Singles {

  private Singles() {}

  static Object read(Class<?> type, Given given, boolean byPerson) {
    if (type == String.class) {
      return text(given, byPerson);
    } else if (type.isEnum()) {
      return choice(type, given, byPerson);
    } else {
      var kind = Objects.requireNonNull(Kinds.of(type), () -> "no input is read as " + type);
      return kind.read(given, byPerson);
    }
  }

  /**
   * Without blanks around it; line ends as one character; nothing that a database or a printer
   * chokes on.
   */
  private static String text(Given given, boolean byPerson) {
    if (!(given instanceof Text(var raw))) {
      throw new Unfit(byPerson ? "web.typed.one" : "web.sent.text");
    }
    var text = raw.replace("\r\n", "\n").strip();
    if (text.isEmpty()) {
      throw new Unfit("web.fault.missing");
    }
    if (!readable(text)) {
      throw new Unfit("web.fault.characters");
    }
    return text;
  }

  static boolean readable(String text) {
    return text.replace("\r\n", "\n").codePoints().noneMatch(Singles::unreadable);
  }

  private static boolean unreadable(int character) {
    var kind = Character.getType(character);
    return kind == Character.CONTROL && character != '\n' && character != '\t'
        || kind == Character.SURROGATE
        || kind == Character.UNASSIGNED;
  }

  private static Object choice(Class<?> type, Given given, boolean byPerson) {
    var constants =
        Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant).toList();
    var name = given instanceof Text(var text) ? text.strip() : "";
    return constants.stream()
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            byPerson
                ? new Unfit("web.typed.choice")
                : new Unfit(
                    "web.sent.choice", constants.stream().map(Enum::name).collect(joining(", "))));
  }
}
