package org.walnut.notice.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.util.Map;
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
import org.walnut.notice.PostingKind;
import org.walnut.notice.PostingState;
import org.walnut.notice.Postings;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Postings for those who write, look over and take down. */
@Controller
class PostingPages {

  private final Postings postings;
  private final PostingLists lists;
  private final PostingScreens screens;
  private final PostingForms forms;

  PostingPages(Postings postings, PostingLists lists, PostingScreens screens, PostingForms forms) {
    this.postings = postings;
    this.lists = lists;
    this.screens = screens;
    this.forms = forms;
  }

  @GetMapping("/postings")
  @Needs(Act.SEE_DESK)
  String list(Input input, Cursor cursor, Person me, Model model) {
    var filter = input.as(PostingFilter.class);
    model.addAttribute("postings", lists.within(me.scope(), filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("kinds", Option.all(PostingKind.class));
    model.addAttribute("states", Option.all(PostingState.class));
    model.addAttribute("column", "/public/" + me.county());
    return "notice/list";
  }

  @GetMapping("/postings/new")
  @Needs(Act.WRITE_NOTICES)
  String form(@RequestParam(defaultValue = "") String project, Person me, Model model) {
    var input = Input.of(Map.of("project", project, "periodDays", "7"));
    return writing(input, me, model);
  }

  @PostMapping("/postings")
  @Needs(Act.WRITE_NOTICES)
  String write(Input input, Person me, RedirectAttributes flash, Model model) throws IOException {
    return input.tried(
        given -> written(postings.write(forms.read(given, me), me), flash),
        again -> writing(again, me, model));
  }

  @GetMapping("/postings/{id}")
  @Needs(Act.SEE_DESK)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, Input.empty(), me, model);
  }

  @GetMapping("/postings/{id}/correction")
  @Needs(Act.WRITE_NOTICES)
  String correction(@PathVariable UUID id, Person me, Model model) {
    var old = screens.within(id, me.scope());
    var input =
        Input.of(
            Map.of(
                "kind", old.posting().kind().name(),
                "title", old.posting().titleZh(),
                "body", old.bodyZh(),
                "place", old.posting().place(),
                "periodDays", String.valueOf(old.periodDays())));
    return correcting(id, input, me, model);
  }

  @PostMapping("/postings/{id}/correction")
  @Needs(Act.WRITE_NOTICES)
  String correct(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    return input.tried(
        given -> written(postings.correct(id, forms.read(given, me), me), flash),
        again -> correcting(id, again, me, model));
  }

  @PostMapping("/postings/{id}/review")
  @Needs(Act.REVIEW_NOTICES)
  String review(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    postings.review(id, me);
    return done(id, flash);
  }

  @PostMapping("/postings/{id}/posting")
  @Needs(Act.REVIEW_NOTICES)
  String post(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    postings.post(id, me);
    return done(id, flash);
  }

  @PostMapping("/postings/{id}/withdrawal")
  @Needs(Act.REVIEW_NOTICES)
  String withdraw(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          postings.withdraw(id, given.as(Reason.class).why(), me);
          return done(id, flash);
        },
        again -> show(id, again, me, model));
  }

  private String writing(Input input, Person me, Model model) {
    return forms.form(t("notice.new"), "/postings", input, me, model);
  }

  private String correcting(UUID id, Input input, Person me, Model model) {
    return forms.form(t("notice.correct"), "/postings/" + id + "/correction", input, me, model);
  }

  private String show(UUID id, Input input, Person me, Model model) {
    model.addAttribute("details", screens.within(id, me.scope()));
    model.addAttribute("me", me.id());
    model.addAttribute("column", "/public/" + me.county());
    model.addAttribute("input", input);
    return "notice/show";
  }

  private static String written(UUID id, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("notice.written"));
    return "redirect:/postings/" + id;
  }

  private static String done(UUID id, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("notice.done"));
    return "redirect:/postings/" + id;
  }
}
