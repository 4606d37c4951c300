package org.walnut.privacy.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.walnut.web.Words.t;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.walnut.privacy.PersonalSection;
import tools.jackson.databind.json.JsonMapper;

/** Everything we hold about somebody in one ZIP: a page to read, and JSON for programs. */
@Component
class ExportFile {

  private final JsonMapper json;

  ExportFile(JsonMapper json) {
    this.json = json;
  }

  ResponseEntity<byte[]> answer(String code, List<PersonalSection> sections) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/zip")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + code + ".zip\"")
        .body(zip(sections));
  }

  private byte[] zip(List<PersonalSection> sections) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, UTF_8)) {
      add(zip, "data.html", html(sections).getBytes(UTF_8));
      add(zip, "data.json", json.writeValueAsBytes(tree(sections)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static Map<String, List<Map<String, String>>> tree(List<PersonalSection> sections) {
    var tree = new LinkedHashMap<String, List<Map<String, String>>>();
    for (var section : sections) {
      tree.put(section.key(), section.rows().stream().map(row -> named(section, row)).toList());
    }
    return tree;
  }

  private static Map<String, String> named(PersonalSection section, List<String> row) {
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < row.size(); i++) {
      fields.put(section.columns().get(i), row.get(i));
    }
    return fields;
  }

  private static String html(List<PersonalSection> sections) {
    var text = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>");
    text.append(escaped(t("privacy.export"))).append("</title></head><body><h1>");
    text.append(escaped(t("privacy.export"))).append("</h1>");
    for (var section : sections) {
      text.append("<h2>").append(escaped(t(section.key()))).append("</h2><table border=\"1\"><tr>");
      section.columns().forEach(key -> text.append("<th>").append(escaped(t(key))).append("</th>"));
      text.append("</tr>");
      for (var row : section.rows()) {
        text.append("<tr>");
        row.forEach(cell -> text.append("<td>").append(escaped(cell)).append("</td>"));
        text.append("</tr>");
      }
      text.append("</table>");
    }
    return text.append("</body></html>").toString();
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
