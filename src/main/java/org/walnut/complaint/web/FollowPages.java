package org.walnut.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.walnut.access.Open;
import org.walnut.complaint.ComplaintVoice;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.web.Input;

/** Following a complaint by its code and secret, which never stand in an address. */
@Controller
class FollowPages {

  private final ComplaintVoice voice;
  private final ComplaintScreens screens;

  FollowPages(ComplaintVoice voice, ComplaintScreens screens) {
    this.voice = voice;
    this.screens = screens;
  }

  @GetMapping({
    "/public/{county:\\d{6}}/complaints/follow",
    "/public/{county:\\d{6}}/complaints/follow/content",
    "/public/{county:\\d{6}}/complaints/follow/escalation"
  })
  @Open
  String form(@PathVariable String county, Model model) {
    return form(county, Input.empty(), model);
  }

  @PostMapping("/public/{county:\\d{6}}/complaints/follow")
  @Open
  String follow(
      @PathVariable String county, Input input, Model model, HttpServletResponse response) {
    return opened(county, input, model, response);
  }

  @PostMapping("/public/{county:\\d{6}}/complaints/follow/content")
  @Open
  String content(
      @PathVariable String county, Input input, Model model, HttpServletResponse response) {
    try {
      var satisfaction = input.as(Content.class).satisfaction();
      voice.content(input.value("code"), input.value("secret"), satisfaction);
      return opened(county, input, model, response);
    } catch (InvalidInput bad) {
      return opened(county, input.with(bad), model, response);
    }
  }

  @PostMapping("/public/{county:\\d{6}}/complaints/follow/escalation")
  @Open
  String escalate(
      @PathVariable String county, Input input, Model model, HttpServletResponse response) {
    try {
      voice.escalate(input.value("code"), input.value("secret"), input.as(Said.class).words());
      return opened(county, input, model, response);
    } catch (InvalidInput bad) {
      return opened(county, input.with(bad), model, response);
    }
  }

  private String opened(String county, Input input, Model model, HttpServletResponse response) {
    try {
      var complaint = voice.open(input.value("code"), input.value("secret"));
      response.setHeader("Cache-Control", "no-store");
      model.addAttribute("county", county);
      model.addAttribute("details", screens.own(complaint.id()));
      model.addAttribute("input", input);
      return "complaint/own";
    } catch (NotFound unknown) {
      return form(county, input.with(InvalidInput.at("code", "complaint.fault.unknown")), model);
    }
  }

  private static String form(String county, Input input, Model model) {
    model.addAttribute("county", county);
    model.addAttribute("input", input);
    return "complaint/follow";
  }
}
