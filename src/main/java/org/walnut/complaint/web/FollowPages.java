package org.walnut.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.walnut.access.Open;
import org.walnut.complaint.Complainants;
import org.walnut.complaint.ComplaintVoice;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.web.FilingRate;
import org.walnut.web.Input;

/** Following a complaint by its code and its secret or phone, which never stand in an address. */
@Controller
class FollowPages {

  private final ComplaintVoice voice;
  private final Complainants complainants;
  private final ComplaintScreens screens;
  private final FilingRate rate;

  FollowPages(
      ComplaintVoice voice, Complainants complainants, ComplaintScreens screens, FilingRate rate) {
    this.voice = voice;
    this.complainants = complainants;
    this.screens = screens;
    this.rate = rate;
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
      @PathVariable String county,
      Input input,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return guessed(request, model, () -> opened(county, input, model, response));
  }

  @PostMapping("/public/{county:\\d{6}}/complaints/follow/content")
  @Open
  String content(
      @PathVariable String county,
      Input input,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return guessed(
        request,
        model,
        () ->
            input.tried(
                given -> {
                  var satisfaction = given.as(Content.class).satisfaction();
                  voice.content(given.value("code"), given.value("secret"), satisfaction);
                  return opened(county, given, model, response);
                },
                again -> opened(county, again, model, response)));
  }

  @PostMapping("/public/{county:\\d{6}}/complaints/follow/escalation")
  @Open
  String escalate(
      @PathVariable String county,
      Input input,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return guessed(
        request,
        model,
        () ->
            input.tried(
                given -> {
                  var words = given.as(Said.class).words();
                  voice.escalate(given.value("code"), given.value("secret"), words);
                  return opened(county, given, model, response);
                },
                again -> opened(county, again, model, response)));
  }

  /** Whoever opens one has guessed nothing; whoever does not can try only so often. */
  private String guessed(HttpServletRequest request, Model model, Supplier<String> page) {
    rate.guess(request);
    var shown = page.get();
    if (model.containsAttribute("details")) {
      rate.guessed(request);
    }
    return shown;
  }

  /** With the phone it opens to be read; to say something the secret is needed. */
  private String opened(String county, Input input, Model model, HttpServletResponse response) {
    try {
      var speaks = !input.value("secret").isBlank();
      var complaint =
          speaks
              ? voice.open(input.value("code"), input.value("secret"))
              : complainants.withPhone(input.value("code"), input.value("phone"));
      response.setHeader("Cache-Control", "no-store");
      model.addAttribute("county", county);
      model.addAttribute("speaks", speaks);
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
