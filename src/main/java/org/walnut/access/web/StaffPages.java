package org.walnut.access.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.NewStaff;
import org.walnut.access.Role;
import org.walnut.access.Scope.Kind;
import org.walnut.access.StaffAccounts;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Where the county centre gives accounts to its staff. */
@Controller
class StaffPages {

  private static final List<Role> ROLES =
      Arrays.stream(Role.values())
          .filter(role -> role.staff() && role.scopeKind() != Kind.STATION)
          .toList();

  private final StaffAccounts staff;

  StaffPages(StaffAccounts staff) {
    this.staff = staff;
  }

  @GetMapping("/accounts/new")
  @Needs(Act.MANAGE_ACCOUNTS)
  String form(Model model) {
    return form(model, Input.empty());
  }

  @PostMapping("/accounts")
  @Needs(Act.MANAGE_ACCOUNTS)
  String engage(Input input, Model model, RedirectAttributes flash) {
    try {
      staff.engage(input.as(NewStaff.class));
      flash.addFlashAttribute("notice", t("access.staff.done"));
      return "redirect:/accounts";
    } catch (InvalidInput bad) {
      return form(model, input.with(bad));
    }
  }

  private String form(Model model, Input input) {
    model.addAttribute("input", input);
    model.addAttribute("roles", ROLES.stream().map(Option::of).toList());
    model.addAttribute(
        "shops",
        staff.shops().entrySet().stream()
            .map(each -> new Option(each.getKey().toString(), each.getValue()))
            .toList());
    return "access/staff";
  }
}
