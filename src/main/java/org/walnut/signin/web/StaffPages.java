package org.walnut.signin.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Role;
import org.walnut.access.Scope.Kind;
import org.walnut.access.StaffAccounts;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.Invitations;
import org.walnut.signin.Invitee;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Where the county centre invites its staff. */
@Controller
class StaffPages {

  static final List<Role> ROLES =
      Arrays.stream(Role.values())
          .filter(role -> role.staff() && role.scopeKind() != Kind.STATION)
          .toList();

  private final Invitations invitations;
  private final StaffAccounts staff;

  StaffPages(Invitations invitations, StaffAccounts staff) {
    this.invitations = invitations;
    this.staff = staff;
  }

  @GetMapping("/accounts/new")
  @Needs(Act.MANAGE_ACCOUNTS)
  String form(Model model) {
    return form(model, Input.empty());
  }

  /** The slip is the answer itself: the link is nowhere to be fetched from again. */
  @PostMapping("/accounts")
  @Needs(Act.MANAGE_ACCOUNTS)
  String invite(Input input, Model model) {
    try {
      var wanted = input.as(Invitee.class);
      Slips.show(model, invitations.invite(wanted), wanted.displayName(), wanted.login());
      return Slips.VIEW;
    } catch (InvalidInput bad) {
      return form(model, input.with(bad));
    }
  }

  private String form(Model model, Input input) {
    model.addAttribute("input", input);
    choices(model, staff);
    return "signin/staff";
  }

  /** The posts that can be chosen. */
  static void choices(Model model, StaffAccounts staff) {
    model.addAttribute("roles", ROLES.stream().map(Option::of).toList());
    model.addAttribute(
        "shops",
        staff.shops().entrySet().stream()
            .map(each -> new Option(each.getKey().toString(), each.getValue()))
            .toList());
  }
}
