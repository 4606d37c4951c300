package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.HouseholdConsents;
import org.walnut.household.NewDocument;
import org.walnut.privacy.ConsentHow;
import org.walnut.privacy.ConsentPurpose;
import org.walnut.privacy.NewConsent;
import org.walnut.privacy.Withdrawal;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** What a household has consented to: its page, what is given and taken back, the paper to sign. */
@Controller
class ConsentPages {

  private final HouseholdConsents consents;
  private final HouseholdScreens screens;

  ConsentPages(HouseholdConsents consents, HouseholdScreens screens) {
    this.consents = consents;
    this.screens = screens;
  }

  @GetMapping("/households/{id}/consents")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, Input.empty(), me, model);
  }

  /** The paper for signature, in both languages. */
  @GetMapping("/households/{id}/consents/paper")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String paper(@PathVariable UUID id, Person me, Model model) {
    show(id, Input.empty(), me, model);
    return "household/consent-paper";
  }

  @PostMapping("/households/{id}/consents")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String give(
      @PathVariable UUID id,
      Input input,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Person me,
      RedirectAttributes flash,
      Model model)
      throws IOException {
    try {
      consents.give(id, withPaper(id, input, file, me).as(NewConsent.class), me);
      flash.addFlashAttribute("notice", t("privacy.consent.written"));
      return "redirect:/households/" + id + "/consents";
    } catch (InvalidInput invalid) {
      return show(id, input.with(invalid), me, model);
    }
  }

  @PostMapping("/households/{id}/consents/{purpose}/withdrawal")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String withdraw(
      @PathVariable UUID id,
      @PathVariable ConsentPurpose purpose,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      consents.withdraw(id, purpose, input.as(Withdrawal.class), me);
      flash.addFlashAttribute("notice", t("privacy.consent.takenBack"));
      return "redirect:/households/" + id + "/consents";
    } catch (InvalidInput invalid) {
      return show(id, input.with(invalid), me, model);
    }
  }

  private Input withPaper(UUID id, Input input, @Nullable MultipartFile file, Person me)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return input;
    }
    var mediaType = Objects.requireNonNullElse(file.getContentType(), "");
    var paper = new NewDocument(SentFile.name(file), mediaType, file.getBytes());
    return input.and("document", consents.keep(id, paper, me).toString());
  }

  private String show(UUID id, Input input, Person me, Model model) {
    var history = consents.history(id, me).stream().map(ConsentRow::of).toList();
    model.addAttribute("household", screens.masked(id, me.scope()));
    model.addAttribute("lines", ConsentLine.of(history));
    model.addAttribute("history", history);
    model.addAttribute("purposes", Option.all(ConsentPurpose.class));
    model.addAttribute("hows", Option.all(ConsentHow.class));
    model.addAttribute("input", input);
    return "household/consents";
  }
}
