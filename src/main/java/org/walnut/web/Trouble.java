package org.walnut.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A problem as it is told: to people on a page, to programs as RFC 9457. Public because the
 * compiled template lives in another package.
 */
public record Trouble(
    int status,
    String name,
    String title,
    String detail,
    String next,
    List<FieldFault> errors,
    @Nullable String reference,
    HttpHeaders headers) {

  /** What is wrong with one field, in the reader's language. */
  public record FieldFault(String field, String message) {}

  Map<String, Object> document(String path) {
    var document = new LinkedHashMap<String, Object>();
    document.put("type", "urn:walnut:problem:" + name);
    document.put("title", title);
    document.put("status", status);
    document.put("detail", detail);
    document.put("instance", path);
    if (!errors.isEmpty()) {
      document.put("errors", errors);
    }
    if (reference != null) {
      document.put("reference", reference);
    }
    return document;
  }
}
