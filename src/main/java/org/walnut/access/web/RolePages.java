package org.walnut.access.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Role;
import org.walnut.web.Words;

/** The table of who may do what, as the code has it. */
@Controller
public class RolePages {

  @GetMapping("/roles")
  @Needs(Act.SEE_DESK)
  String roles(Model model) {
    model.addAttribute("roles", Arrays.stream(Role.values()).map(RoleColumn::of).toList());
    model.addAttribute("acts", Arrays.stream(Act.values()).map(RolePages::row).toList());
    return "access/roles";
  }

  private static ActRow row(Act act) {
    return new ActRow(
        Words.label(act), Arrays.stream(Role.values()).map(role -> role.may(act)).toList());
  }

  /** One role: its name and how far it reaches. */
  public record RoleColumn(String name, String reach) {

    static RoleColumn of(Role role) {
      return new RoleColumn(Words.label(role), Words.label(role.scopeKind()));
    }
  }

  /** One act and which roles may do it, in the order of the columns. */
  public record ActRow(String name, List<Boolean> allowed) {}
}
