package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.walnut.access.Open;
import org.walnut.access.Person;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.Invited;
import org.walnut.signin.Way;
import org.walnut.web.Input;

/** Where somebody who was invited chooses a way in. Looking at the link does not use it up. */
@Controller
@RequestMapping("/invitation/{county:\\d{6}}/{token}")
class InvitationPages {

  private final Invited invited;
  private final Entrance entrance;

  /** The password of the new account. */
  record Chosen(@Size(max = 256) String password) {}

  InvitationPages(Invited invited, Entrance entrance) {
    this.invited = invited;
    this.entrance = entrance;
  }

  @GetMapping
  @Open
  String show(@PathVariable String token, HttpServletRequest request, Model model) {
    invited.count(Origins.of(request));
    return show(token, model, Input.empty());
  }

  @PostMapping
  @Open
  String choose(
      @PathVariable String token,
      Input input,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    invited.count(Origins.of(request));
    try {
      var person = invited.choosePassword(token, input.as(Chosen.class).password());
      return in(person, request, response);
    } catch (InvalidInput bad) {
      return show(token, model, input.with(bad));
    }
  }

  @PostMapping(path = "/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
  @Open
  @ResponseBody
  Map<String, Object> challenge(@PathVariable String token, HttpSession session) {
    return Challenges.kept(session, invited.toCreate(token));
  }

  @PostMapping("/passkey")
  @Open
  String choosePasskey(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String passkey,
      HttpServletRequest request,
      HttpServletResponse response) {
    invited.count(Origins.of(request));
    var challenge = Challenges.taken(request.getSession());
    return in(invited.choosePasskey(token, challenge, label, passkey), request, response);
  }

  private String in(Person person, HttpServletRequest request, HttpServletResponse response) {
    return "redirect:" + entrance.letIn(person, Way.INVITATION, request, response);
  }

  private String show(String token, Model model, Input input) {
    var person = invited.by(token);
    model.addAttribute("input", input);
    model.addAttribute("name", person.displayName());
    model.addAttribute("login", person.login());
    model.addAttribute("path", "/invitation/" + person.county() + "/" + token);
    return "signin/invitation";
  }
}
