package org.walnut.complaint.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.complaint.ComplaintHandling;
import org.walnut.complaint.ComplaintVoice;
import org.walnut.complaint.Refusal;
import org.walnut.web.Input;

/** What is done about a complaint, step by step. */
@Controller
class HandlingPages {

  private final ComplaintHandling handling;
  private final ComplaintVoice voice;
  private final ComplaintPageModel page;

  HandlingPages(ComplaintHandling handling, ComplaintVoice voice, ComplaintPageModel page) {
    this.handling = handling;
    this.voice = voice;
    this.page = page;
  }

  @GetMapping("/complaints/{id}")
  @Needs(Act.READ_COMPLAINTS)
  String show(@PathVariable UUID id, Person me, Model model) {
    return page.fill(id, Input.empty(), me, model);
  }

  @PostMapping("/complaints/{id}/acceptance")
  @Needs(Act.HANDLE_COMPLAINTS)
  String accept(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    handling.accept(id, me);
    return done(id, flash);
  }

  @PostMapping("/complaints/{id}/refusal")
  @Needs(Act.HANDLE_COMPLAINTS)
  String refuse(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return step(
        id, input, me, flash, model, given -> handling.refuse(id, given.as(Refusal.class), me));
  }

  @PostMapping("/complaints/{id}/assignment")
  @Needs(Act.HANDLE_COMPLAINTS)
  String assign(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return step(
        id,
        input,
        me,
        flash,
        model,
        given -> handling.assign(id, given.as(Assignment.class).account(), me));
  }

  @PostMapping("/complaints/{id}/answer")
  @Needs(Act.HANDLE_COMPLAINTS)
  String answer(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return step(
        id,
        input,
        me,
        flash,
        model,
        given -> handling.answer(id, given.as(Said.class).words(), me));
  }

  @PostMapping("/complaints/{id}/closing")
  @Needs(Act.HANDLE_COMPLAINTS)
  String close(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return step(
        id, input, me, flash, model, given -> handling.close(id, given.as(Said.class).words(), me));
  }

  /** Whoever complained came to the counter and is content. */
  @PostMapping("/complaints/{id}/content")
  @Needs(Act.FILE_COMPLAINTS)
  String content(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return step(
        id,
        input,
        me,
        flash,
        model,
        given -> voice.content(id, given.as(Content.class).satisfaction(), me));
  }

  @PostMapping("/complaints/{id}/escalation")
  @Needs(Act.FILE_COMPLAINTS)
  String escalate(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return step(
        id, input, me, flash, model, given -> voice.escalate(id, given.as(Said.class).words(), me));
  }

  private String step(
      UUID id,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model,
      Consumer<Input> verb) {
    return input.tried(
        given -> {
          verb.accept(given);
          return done(id, flash);
        },
        again -> page.fill(id, again, me, model));
  }

  private static String done(UUID id, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("complaint.done"));
    return "redirect:/complaints/" + id;
  }
}
