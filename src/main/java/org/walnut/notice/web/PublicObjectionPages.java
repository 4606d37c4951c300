package org.walnut.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;
import org.walnut.notice.NewObjection;
import org.walnut.notice.Objections;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.ShortCode;
import org.walnut.web.FilingRate;
import org.walnut.web.Input;

/** Objecting to a posting, and following what became of it, without an account. */
@Controller
class PublicObjectionPages {

  private final Objections objections;
  private final PostingScreens screens;
  private final FilingRate rate;

  PublicObjectionPages(Objections objections, PostingScreens screens, FilingRate rate) {
    this.objections = objections;
    this.screens = screens;
    this.rate = rate;
  }

  @GetMapping("/public/{county:\\d{6}}/postings/{code}/objections")
  @Open
  String form(@PathVariable String county, @PathVariable String code, Model model) {
    return form(county, code, Input.empty(), model);
  }

  @PostMapping("/public/{county:\\d{6}}/postings/{code}/objections")
  @Open
  String file(
      @PathVariable String county,
      @PathVariable String code,
      Input input,
      HttpServletRequest request,
      Model model) {
    try {
      var objection = input.as(NewObjection.class);
      rate.take(request);
      var number = objections.file(code, objection);
      return "redirect:/public/" + county + "/objections?filed&code=" + number;
    } catch (InvalidInput bad) {
      return form(county, code, input.with(bad), model);
    }
  }

  @GetMapping("/public/{county:\\d{6}}/objections")
  @Open
  String follow(
      @PathVariable String county, @RequestParam(defaultValue = "") String code, Model model) {
    model.addAttribute("county", county);
    model.addAttribute("code", code);
    if (!code.isBlank()) {
      try {
        var read =
            ShortCode.read(code).orElseThrow(() -> new NotFound("notice.objection.kind", ""));
        model.addAttribute("followed", Followed.of(objections.follow(read)));
      } catch (NotFound unknown) {
        model.addAttribute("unknown", true);
      }
    }
    return "notice/follow";
  }

  private String form(String county, String code, Input input, Model model) {
    model.addAttribute("county", county);
    model.addAttribute("details", screens.posted(code));
    model.addAttribute("input", input);
    return "notice/object";
  }
}
