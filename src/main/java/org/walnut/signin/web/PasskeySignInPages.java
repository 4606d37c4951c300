package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.walnut.access.Open;
import org.walnut.signin.PasskeySignIns;
import org.walnut.signin.Way;

/** Where somebody comes in by passkey. */
@Controller
class PasskeySignInPages {

  private final PasskeySignIns signIns;
  private final Entrance entrance;

  PasskeySignInPages(PasskeySignIns signIns, Entrance entrance) {
    this.signIns = signIns;
    this.entrance = entrance;
  }

  @PostMapping(path = "/sign-in/passkey/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
  @Open
  @ResponseBody
  Map<String, Object> challenge(
      @RequestParam(defaultValue = "") String login, HttpSession session) {
    return Challenges.kept(session, signIns.toUse(login));
  }

  @PostMapping("/sign-in/passkey")
  @Open
  String enter(
      @RequestParam(defaultValue = "") String passkey,
      HttpServletRequest request,
      HttpServletResponse response) {
    return signIns
        .recognise(Challenges.taken(request.getSession()), passkey, Origins.of(request))
        .map(person -> "redirect:" + entrance.letIn(person, Way.PASSKEY, request, response))
        .orElse("redirect:/sign-in?passkey");
  }
}
