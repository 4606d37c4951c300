package org.walnut.signin.web;

import org.springframework.ui.Model;
import org.walnut.signin.Invitations;
import org.walnut.web.Show;

/** The slip of paper with the link of an invitation. */
final class Slips {

  static final String VIEW = "signin/slip";

  private Slips() {}

  static void show(Model model, Invitations.Issued issued, String name, String login) {
    model.addAttribute("link", issued.link());
    model.addAttribute("name", name);
    model.addAttribute("login", login);
    model.addAttribute("until", Show.time(issued.expiresAt()));
    model.addAttribute("back", "/accounts/" + issued.account());
  }
}
