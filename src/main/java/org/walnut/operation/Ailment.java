package org.walnut.operation;

import static org.walnut.web.Words.t;

import java.util.List;

/**
 * What is wrong with a part of Walnut.
 *
 * @param part the key of the words: {@code operation.<part>.problem} and {@code .remedy}
 */
public record Ailment(String part, List<Object> args) {

  public Ailment {
    args = List.copyOf(args);
  }

  static Ailment of(String part, Object... args) {
    return new Ailment(part, List.of(args));
  }

  public String problem() {
    return t("operation." + part + ".problem", args.toArray());
  }

  public String remedy() {
    return t("operation." + part + ".remedy");
  }
}
