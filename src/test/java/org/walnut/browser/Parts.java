package org.walnut.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/** What a form sends that can carry files: one part after the other (RFC 7578). */
final class Parts {

  private static final String BOUNDARY = "walnut-walnut-walnut";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  static Parts of(Map<String, String> fields) {
    var parts = new Parts();
    fields.forEach((name, value) -> parts.add("name=\"" + name + "\"\r\n", value.getBytes(UTF_8)));
    return parts;
  }

  Parts file(String name, Paper paper) {
    var head = "name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n";
    add(head.formatted(name, paper.name(), paper.type()), paper.content());
    return this;
  }

  String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  byte[] bytes() {
    var all = new ByteArrayOutputStream();
    all.writeBytes(body.toByteArray());
    all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return all.toByteArray();
  }

  private void add(String head, byte[] content) {
    var line = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n";
    body.writeBytes(line.getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }
}
