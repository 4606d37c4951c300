package org.walnut.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A form sent off by somebody who has filled in one field at most, and what is wrong with the
 * answer: it is to be refused, to say at each field why, and to keep what was typed.
 */
record EmptyForm(FoundPage page, Element form) {

  private static final String TYPED = "typed 7";
  private static final String TEXTS =
      "input[type=text], input[type=search], input[type=tel], textarea";

  /** Forms that cannot be taken without something that is typed, chosen or brought along. */
  static Stream<EmptyForm> on(FoundPage page) {
    return page.document() == null
        ? Stream.empty()
        : page.document().select("main form[method=post]").stream()
            .filter(form -> !form.select("[required]").isEmpty())
            .filter(form -> form.select("input[type=password]").isEmpty())
            .map(form -> new EmptyForm(page, form));
  }

  /** Its address without the ids of single things. */
  String pattern() {
    return "POST "
        + form.attr("action")
            .replaceAll("\\?.*", "")
            .replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/{id}");
  }

  FoundPage sent() {
    var guest = page.guest();
    var address = URI.create(page.address()).resolve(form.attr("action")).toString();
    var answer =
        form.attr("enctype").startsWith("multipart")
            ? guest.post(address, Parts.of(fields()))
            : guest.post(address, fields());
    return FoundPage.once(guest, pattern(), page.address(), answer);
  }

  List<String> faults(FoundPage answer) {
    var wrong = new ArrayList<String>();
    var document = answer.document();
    if (answer.status() != 422 || document == null) {
      return List.of(answer.status() + " for an empty form");
    }
    if (document.select(".faults[autofocus]").isEmpty()) {
      wrong.add("does not begin with what is wrong");
    }
    var told = document.select(".faults a[href^=#]");
    if (told.isEmpty() && document.select(".faults li").isEmpty()) {
      wrong.add("does not say what is wrong");
    }
    for (var link : told) {
      var field = document.getElementById(link.attr("href").substring(1));
      if (field == null) {
        wrong.add("leads to no field: " + link.outerHtml());
      } else if (!field.attr("aria-invalid").equals("true")) {
        wrong.add("does not mark the field: " + field.outerHtml());
      } else if (!described(field)) {
        wrong.add("does not say at the field what is wrong: " + field.outerHtml());
      }
    }
    typed()
        .filter(name ->
            document.select("main [name]").stream()
                .filter(field -> field.attr("name").equals(name))
                .noneMatch(field -> field.val().equals(TYPED)))
        .ifPresent(name -> wrong.add("forgets what was typed into " + name));
    return wrong;
  }

  private static boolean described(Element field) {
    return Stream.of(field.attr("aria-describedby").split(" "))
        .map(id -> field.ownerDocument().getElementById(id))
        .anyMatch(text -> text != null && text.hasClass("fault") && text.hasText());
  }

  private Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    for (var field : form.select("input[name], select[name], textarea[name]")) {
      switch (field.attr("type")) {
        case "hidden" -> fields.put(field.attr("name"), field.attr("value"));
        case "checkbox", "radio", "file" -> {}
        default -> fields.put(field.attr("name"), "");
      }
    }
    typed().ifPresent(name -> fields.put(name, TYPED));
    return fields;
  }

  /** One that may stay empty; among several that may not, the first. */
  private Optional<String> typed() {
    var texts = form.select(TEXTS);
    return texts.stream()
        .filter(text -> !text.hasAttr("required"))
        .findFirst()
        .or(() ->
            form.select("[required]").size() > 1 ? texts.stream().findFirst() : Optional.empty())
        .map(text -> text.attr("name"));
  }

  @Override
  public String toString() {
    return pattern() + " " + page;
  }
}
