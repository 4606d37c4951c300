package org.walnut.notice;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a posting that everybody will read, by the field they were typed into. */
final class Texts {

  private Texts() {}

  static Map<String, String> of(NewPosting posting) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("title", posting.title());
    texts.put("body", posting.body());
    if (posting.titleEn() != null) {
      texts.put("titleEn", posting.titleEn());
    }
    if (posting.bodyEn() != null) {
      texts.put("bodyEn", posting.bodyEn());
    }
    return texts;
  }
}
