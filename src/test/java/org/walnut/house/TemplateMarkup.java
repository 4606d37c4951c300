package org.walnut.house;

/** Takes out of a jte template everything that is code, and leaves the markup. */
final class TemplateMarkup {

  private final String template;
  private final StringBuilder markup = new StringBuilder();
  private int at;

  private TemplateMarkup(String template) {
    this.template = template;
  }

  static String bare(String template) {
    var whole =
        template.replaceAll("(?s)<%--.*?--%>", " ").replaceAll("(?m)^@(import|param) .*$", "");
    var reading = new TemplateMarkup(whole);
    while (reading.at < whole.length()) {
      reading.step();
    }
    return reading.markup.toString();
  }

  private void step() {
    if (starts("${") || starts("!{")) {
      at += 2;
      code('}');
    } else if (starts("$unsafe{")) {
      at += "$unsafe{".length();
      code('}');
    } else if (starts("@`")) {
      at += 2;
    } else if (template.charAt(at) == '`') {
      at++;
      code(')');
    } else if (template.charAt(at) == '@') {
      directive();
    } else {
      markup.append(template.charAt(at++));
    }
  }

  private void directive() {
    at++;
    while (at < template.length()
        && (Character.isLetterOrDigit(template.charAt(at))
            || ".-".indexOf(template.charAt(at)) >= 0)) {
      at++;
    }
    if (at < template.length() && template.charAt(at) == '(') {
      at++;
      code(')');
    }
  }

  /** Skips Java up to the closing sign; markup handed over in back quotes is markup again. */
  private void code(char close) {
    int depth = 0;
    while (at < template.length()) {
      char next = template.charAt(at);
      if (next == '"') {
        text();
      } else if (starts("@`")) {
        at += 2;
        return;
      } else {
        at++;
        if (next == close && depth == 0) {
          markup.append(' ');
          return;
        }
        depth += "({".indexOf(next) >= 0 ? 1 : ")}".indexOf(next) >= 0 ? -1 : 0;
      }
    }
  }

  private void text() {
    at++;
    while (at < template.length() && template.charAt(at) != '"') {
      at += template.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private boolean starts(String sign) {
    return template.startsWith(sign, at);
  }
}
