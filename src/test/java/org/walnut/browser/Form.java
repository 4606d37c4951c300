package org.walnut.browser;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form on a page as somebody fills it in without a browser: what stands in its fields is sent
 * along, and of what must be chosen the first, unless something else is said.
 */
final class Form {

  private final Guest guest;
  private final Document page;
  private final Element form;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, Paper> files = new LinkedHashMap<>();

  private Form(Guest guest, Document page, Element form) {
    this.guest = guest;
    this.page = page;
    this.form = form;
    form.select("input[name], select[name], textarea[name]").forEach(this::stand);
  }

  /** The form of a page that goes to an address with this end. */
  static Form on(Guest guest, String address, String end) {
    var page = guest.page(address);
    var form = page.select("form[method=post][action$=" + end + "]").first();
    if (form == null) {
      throw new IllegalStateException("no form to " + end + " at " + address + " for " + guest);
    }
    return new Form(guest, page, form);
  }

  Form with(String name, String value) {
    known(name);
    fields.put(name, value);
    return this;
  }

  Form bring(String name, Paper file) {
    known(name);
    files.put(name, file);
    return this;
  }

  /** Throws when it is not taken. */
  HttpResponse<String> send() {
    var answer = form.attr("enctype").isEmpty() ? guest.post(action(), fields) : sendParts();
    if (answer.statusCode() >= 400) {
      throw new IllegalStateException(
          "%d for %s of %s: %s"
              .formatted(answer.statusCode(), action(), page.location(), told(answer)));
    }
    return answer;
  }

  Guest guest() {
    return guest;
  }

  String action() {
    return form.attr("action");
  }

  private HttpResponse<String> sendParts() {
    var parts = Parts.of(fields);
    files.forEach(parts::file);
    return guest.post(action(), parts);
  }

  private void stand(Element field) {
    var name = field.attr("name");
    switch (field.tagName() + " " + field.attr("type")) {
      case "input file" -> {}
      case "input checkbox", "input radio" -> {
        if (field.hasAttr("checked")) {
          fields.put(name, field.val());
        }
      }
      case "select " -> fields.put(name, chosen(field));
      default -> fields.put(name, field.val());
    }
  }

  private static String chosen(Element select) {
    var chosen = select.selectFirst("option[selected]");
    var first = select.selectFirst("option[value]:not([value=''])");
    if (chosen != null && !chosen.val().isEmpty()) {
      return chosen.val();
    }
    return select.hasAttr("required") && first != null ? first.val() : "";
  }

  private void known(String name) {
    if (form.getElementsByAttributeValue("name", name).isEmpty()) {
      throw new IllegalArgumentException(name + " is no field of " + action());
    }
  }

  private static String told(HttpResponse<String> answer) {
    var page = Jsoup.parse(answer.body());
    var faults = page.select(".faults, .fault").text();
    return faults.isEmpty() ? page.select("main").text() : faults;
  }
}
