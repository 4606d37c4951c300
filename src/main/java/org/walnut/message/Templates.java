package org.walnut.message;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.web.Words;

/** All that can be told, and the words for it. */
@Component
public class Templates {

  private final Map<String, Template> templates;
  private final TemplateTexts zh = TemplateTexts.load("zh");
  private final TemplateTexts en = TemplateTexts.load("en");

  Templates(ObjectProvider<Template> templates) {
    this.templates = templates.stream().collect(toUnmodifiableMap(Template::key, each -> each));
  }

  /** In the order of their keys. */
  public List<Template> all() {
    return templates.values().stream().sorted(comparing(Template::key)).toList();
  }

  /** The words of a template with the values of its example. */
  public String example(Template template, Locale language) {
    return shown(template.key(), template.example()).in(language);
  }

  Template required(String key) {
    if (!templates.containsKey(key)) {
      throw new IllegalArgumentException("no room has declared the template " + key);
    }
    return templates.get(key);
  }

  /** As everybody may see it, without its secrets. */
  BothLanguages shown(String key, Map<String, Object> args) {
    return text(key, args, Words::shown);
  }

  /** As a voice reads it out. */
  BothLanguages spoken(String key, Map<String, Object> args) {
    return text(key, args, Words::spoken);
  }

  /** As only the receiver may see it. */
  BothLanguages full(String key, Map<String, Object> args) {
    return text(
        key, args, value -> Words.shown(value instanceof Secret secret ? secret.value() : value));
  }

  private BothLanguages text(String key, Map<String, Object> args, Function<Object, String> told) {
    return new BothLanguages(
        text(zh, Locale.CHINESE, key, args, told), text(en, Locale.ENGLISH, key, args, told));
  }

  private static String text(
      TemplateTexts texts,
      Locale language,
      String key,
      Map<String, Object> args,
      Function<Object, String> told) {
    return BothLanguages.in(
        language,
        () ->
            texts.fill(
                key,
                args.entrySet().stream()
                    .collect(
                        toUnmodifiableMap(
                            Map.Entry::getKey, each -> told.apply(each.getValue())))));
  }
}
