package org.walnut.staff.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.NewStaff;
import org.walnut.access.StaffAccounts;
import org.walnut.shared.InvalidInput;
import org.walnut.staff.Invitations;
import org.walnut.web.Input;

/** Where the county centre invites its staff. */
@Controller
class StaffPages {

  private final StaffAccounts staff;
  private final Invitations invitations;

  StaffPages(StaffAccounts staff, Invitations invitations) {
    this.staff = staff;
    this.invitations = invitations;
  }

  @GetMapping("/accounts/new")
  @Needs(Act.MANAGE_ACCOUNTS)
  String form(Model model) {
    return form(model, Input.empty());
  }

  @PostMapping("/accounts")
  @Needs(Act.MANAGE_ACCOUNTS)
  String invite(Input input, Model model, RedirectAttributes flash) {
    try {
      return Slip.hand(invitations.invite(input.as(NewStaff.class)), flash);
    } catch (InvalidInput bad) {
      return form(model, input.with(bad));
    }
  }

  private String form(Model model, Input input) {
    model.addAllAttributes(
        Map.of("input", input, "roles", Choices.roles(), "shops", Choices.shops(staff)));
    return "staff/new";
  }
}
