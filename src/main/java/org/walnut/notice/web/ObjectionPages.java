package org.walnut.notice.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
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
import org.walnut.notice.Answer;
import org.walnut.notice.Decision;
import org.walnut.notice.Objections;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Objections and the answers to them. */
@Controller
class ObjectionPages {

  private final Objections objections;
  private final ObjectionScreens screens;

  ObjectionPages(Objections objections, ObjectionScreens screens) {
    this.objections = objections;
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
    try {
      objections.answer(id, input.as(Answer.class), me);
      flash.addFlashAttribute("notice", t("notice.objection.answered"));
      return "redirect:/objections/" + id;
    } catch (InvalidInput bad) {
      return show(id, input.with(bad), me, model);
    }
  }

  private String show(UUID id, Input input, Person me, Model model) {
    model.addAttribute("objection", screens.one(id, me.scope()));
    model.addAttribute("decisions", Option.all(Decision.class));
    model.addAttribute("input", input);
    return "notice/objection";
  }
}
