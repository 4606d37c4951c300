package org.walnut.message.web;

import java.util.Locale;
import org.walnut.message.Template;
import org.walnut.message.Templates;
import org.walnut.message.TextParts;
import org.walnut.message.Topic;
import org.walnut.web.Words;

/** A template with its words as they may be, in both languages. */
public record TemplateRow(
    String kind,
    Topic topic,
    boolean important,
    String textZh,
    int partsZh,
    String textEn,
    int partsEn) {

  static TemplateRow of(Template template, Templates texts) {
    var zh = texts.example(template, Locale.CHINESE);
    var en = texts.example(template, Locale.ENGLISH);
    return new TemplateRow(
        template.key(),
        template.topic(),
        template.important(),
        zh,
        TextParts.of(zh),
        en,
        TextParts.of(en));
  }

  public String topicName() {
    return Words.label(topic);
  }

  public String refusal() {
    return Words.t(topic.refusable() ? "message.refusable" : "message.notRefusable");
  }
}
