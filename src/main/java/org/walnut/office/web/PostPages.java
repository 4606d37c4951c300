package org.walnut.office.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.office.Appointment;
import org.walnut.office.Closing;
import org.walnut.office.NewPost;
import org.walnut.office.Offices;
import org.walnut.office.PostKind;
import org.walnut.office.Posts;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The forms by which posts are made, handed over, vacated and taken away. */
@Controller
class PostPages {

  private final Posts posts;
  private final Offices offices;
  private final OfficeScreens screens;
  private final Days days;

  PostPages(Posts posts, Offices offices, OfficeScreens screens, Days days) {
    this.posts = posts;
    this.offices = offices;
    this.screens = screens;
    this.days = days;
  }

  @GetMapping("/offices/{id}/posts/new")
  @Needs(Act.KEEP_OFFICES)
  String creating(@PathVariable UUID id, Person me, Model model) {
    return create(id, Input.empty(), me, model);
  }

  @PostMapping("/offices/{id}/posts")
  @Needs(Act.KEEP_OFFICES)
  String create(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      posts.create(id, input.as(NewPost.class), me);
      flash.addFlashAttribute("notice", t("office.post.created"));
      return "redirect:/offices/" + id;
    } catch (InvalidInput invalid) {
      return create(id, input.with(invalid), me, model);
    }
  }

  @GetMapping("/posts/{id}/holders/new")
  @Needs(Act.KEEP_OFFICES)
  String appointing(@PathVariable UUID id, Person me, Model model) {
    return appoint(id, Input.of(Map.of("from", days.today().toString())), me, model);
  }

  @PostMapping("/posts/{id}/holders")
  @Needs(Act.KEEP_OFFICES)
  String appoint(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      posts.appoint(id, input.as(Appointment.class), me);
      flash.addFlashAttribute("notice", t("office.post.appointed"));
      return "redirect:/offices/" + posts.within(id, me).office().id();
    } catch (InvalidInput invalid) {
      return appoint(id, input.with(invalid), me, model);
    }
  }

  @GetMapping("/posts/{id}/holders/{holding}/end")
  @Needs(Act.KEEP_OFFICES)
  String vacating(@PathVariable UUID id, @PathVariable UUID holding, Person me, Model model) {
    return vacate(id, holding, Input.of(Map.of("day", days.today().toString())), me, model);
  }

  @PostMapping("/posts/{id}/holders/{holding}/end")
  @Needs(Act.KEEP_OFFICES)
  String vacate(
      @PathVariable UUID id,
      @PathVariable UUID holding,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      posts.vacate(id, holding, input.as(Closing.class), me);
      flash.addFlashAttribute("notice", t("office.post.vacated"));
      return "redirect:/offices/" + posts.within(id, me).office().id();
    } catch (InvalidInput invalid) {
      return vacate(id, holding, input.with(invalid), me, model);
    }
  }

  @PostMapping("/posts/{id}/abolition")
  @Needs(Act.KEEP_OFFICES)
  String abolish(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    posts.abolish(id, me);
    flash.addFlashAttribute("notice", t("office.post.abolished"));
    return "redirect:/offices/" + posts.within(id, me).office().id();
  }

  private String create(UUID id, Input input, Person me, Model model) {
    model.addAttribute("office", offices.within(id, me));
    model.addAttribute("kinds", Option.all(PostKind.class));
    model.addAttribute("input", input);
    return "office/post";
  }

  private String appoint(UUID id, Input input, Person me, Model model) {
    model.addAttribute("post", posts.within(id, me));
    model.addAttribute("accounts", screens.accounts(me.scope().divisionPrefix()));
    model.addAttribute("input", input);
    return "office/holder";
  }

  private String vacate(UUID id, UUID holding, Input input, Person me, Model model) {
    model.addAttribute("post", posts.within(id, me));
    model.addAttribute("action", "/posts/" + id + "/holders/" + holding + "/end");
    model.addAttribute("input", input);
    return "office/vacating";
  }
}
