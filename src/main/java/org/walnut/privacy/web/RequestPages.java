package org.walnut.privacy.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.privacy.IdentityCheck;
import org.walnut.privacy.Refusal;
import org.walnut.privacy.SubjectRequests;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.NavEntry;
import org.walnut.web.Paged;

/** Requests of people about their own data, from the counter to the end. */
@Controller
@RequestMapping("/subject-requests")
class RequestPages {

  private final SubjectRequests requests;
  private final ExportFile files;
  private final Days days;

  RequestPages(SubjectRequests requests, ExportFile files, Days days) {
    this.requests = requests;
    this.files = files;
    this.days = days;
  }

  @GetMapping
  @Needs(Act.ANSWER_REQUESTS)
  String list(@RequestParam(required = false) @Nullable UUID subject, Cursor cursor, Model model) {
    var rows =
        requests.page(subject, cursor.uuid(0)).stream()
            .map(request -> RequestRow.of(request, days.today()))
            .toList();
    model.addAttribute("requests", Paged.of(rows, 25, row -> Cursor.of(row.id())));
    return "privacy/requests";
  }

  @GetMapping("/{id}")
  @Needs(Act.ANSWER_REQUESTS)
  String show(@PathVariable UUID id, Model model) {
    return show(id, Input.empty(), model);
  }

  @PostMapping("/{id}/identity")
  @Needs(Act.ANSWER_REQUESTS)
  String check(@PathVariable UUID id, Input input, Model model) {
    try {
      requests.check(id, input.as(IdentityCheck.class));
      return "redirect:/subject-requests/" + id;
    } catch (InvalidInput invalid) {
      return show(id, input.with(invalid), model);
    }
  }

  @PostMapping("/{id}/completion")
  @Needs(Act.ANSWER_REQUESTS)
  String complete(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    requests.complete(id, me);
    flash.addFlashAttribute("notice", t("privacy.request.done"));
    return "redirect:/subject-requests/" + id;
  }

  @PostMapping("/{id}/refusal")
  @Needs(Act.ANSWER_REQUESTS)
  String refuse(@PathVariable UUID id, Input input, Person me, Model model) {
    try {
      requests.refuse(id, input.as(Refusal.class), me);
      return "redirect:/subject-requests/" + id;
    } catch (InvalidInput invalid) {
      return show(id, input.with(invalid), model);
    }
  }

  /** By a button and not by a link: that it was taken out is written down. */
  @PostMapping("/{id}/export")
  @Needs(Act.ANSWER_REQUESTS)
  ResponseEntity<byte[]> export(@PathVariable UUID id) {
    return files.answer(requests.required(id).code(), requests.export(id));
  }

  @Bean
  static NavEntry requestsEntry() {
    return new NavEntry(
        "web.nav.people", 60, "/subject-requests", "privacy.requests", Act.ANSWER_REQUESTS.name());
  }

  @Bean
  static NavEntry myDataEntry() {
    return new NavEntry("web.nav.mine", 90, "/my/data", "privacy.mine", Act.SEE_DESK.name());
  }

  private String show(UUID id, Input input, Model model) {
    model.addAttribute("request", RequestRow.of(requests.required(id), days.today()));
    model.addAttribute("input", input);
    return "privacy/request";
  }
}
