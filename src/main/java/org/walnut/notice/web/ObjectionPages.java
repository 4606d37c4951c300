package org.walnut.notice.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.filer.Filer;
import org.walnut.notice.Answer;
import org.walnut.notice.Decision;
import org.walnut.notice.Objections;
import org.walnut.notice.Objectors;
import org.walnut.privacy.Purpose;
import org.walnut.privacy.Unmasking;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Objections and the answers to them. */
@Controller
class ObjectionPages {

  private final Objections objections;
  private final Objectors objectors;
  private final ObjectionScreens screens;

  ObjectionPages(Objections objections, Objectors objectors, ObjectionScreens screens) {
    this.objections = objections;
    this.objectors = objectors;
    this.screens = screens;
  }

  @GetMapping("/objections")
  @Needs(Act.ANSWER_OBJECTIONS)
  String list(
      @RequestParam(defaultValue = "false") boolean waiting,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("objections", screens.list(me.scope(), waiting, cursor));
    model.addAttribute("waiting", waiting);
    return "notice/objections";
  }

  @GetMapping("/objections/{id}")
  @Needs(Act.ANSWER_OBJECTIONS)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, Input.empty(), me, model);
  }

  @GetMapping("/objections/{id}/letter")
  @Needs(Act.ANSWER_OBJECTIONS)
  String letter(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("objection", screens.one(id, me.scope()));
    return "notice/letter";
  }

  @PostMapping("/objections/{id}/answer")
  @Needs(Act.ANSWER_OBJECTIONS)
  String answer(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          objections.answer(id, given.as(Answer.class), me);
          flash.addFlashAttribute("notice", t("notice.objection.answered"));
          return "redirect:/objections/" + id;
        },
        again -> show(id, again, me, model));
  }

  /** Answers the page itself and not a way to it: name and phone are shown whole this once. */
  @PostMapping("/objections/{id}/unmasking")
  @Needs(Act.UNMASK_PERSONS)
  String unmask(
      @PathVariable UUID id, Input input, Person me, Model model, HttpServletResponse response) {
    return input.tried(
        given -> {
          var filer = objectors.whole(id, given.as(Unmasking.class), me);
          response.setHeader("Cache-Control", "no-store");
          return show(id, filer, false, Input.empty(), me, model);
        },
        again -> show(id, again, me, model));
  }

  /** Whoever loads the page again, or in the other language, gets it masked. */
  @GetMapping("/objections/{id}/unmasking")
  @Needs(Act.ANSWER_OBJECTIONS)
  String masked(@PathVariable UUID id) {
    return "redirect:/objections/" + id;
  }

  private String show(UUID id, Input input, Person me, Model model) {
    return show(id, objectors.masked(id, me).orElse(null), true, input, me, model);
  }

  private String show(
      UUID id, @Nullable Filer filer, boolean masked, Input input, Person me, Model model) {
    var objection = screens.one(id, me.scope());
    model.addAttribute("objection", objection);
    model.addAttribute("decisions", Option.all(Decision.class));
    model.addAttribute("filerName", filer == null ? null : filer.name());
    model.addAttribute("filerPhone", filer == null ? null : filer.phone());
    model.addAttribute(
        "unmask", masked && me.may(Act.UNMASK_PERSONS) ? objection.path() + "/unmasking" : null);
    model.addAttribute("purposes", Option.all(Purpose.class));
    model.addAttribute("input", input);
    return "notice/objection";
  }
}
