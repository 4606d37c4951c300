package org.walnut.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.web.Cursor;

/** The county's accounts. */
@Controller
class AccountPages {

  private final AccountScreens screens;

  AccountPages(AccountScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/accounts")
  @Needs(Act.MANAGE_ACCOUNTS)
  String list(@RequestParam(defaultValue = "") String q, Cursor cursor, Model model) {
    model.addAttribute("accounts", screens.list(q.strip(), cursor));
    model.addAttribute("q", q.strip());
    return "access/accounts";
  }
}
