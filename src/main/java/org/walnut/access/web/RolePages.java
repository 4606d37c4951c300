package org.walnut.access.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** The table of who may do what, as the code has it. */
@Controller
class RolePages {

  private final DoorList doors;

  RolePages(DoorList doors) {
    this.doors = doors;
  }

  @GetMapping("/roles")
  @Needs(Act.SEE_DESK)
  String roles(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Scope.@Nullable Kind reach,
      Model model) {
    model.addAttribute("table", RoleTable.of(q.strip(), reach, doors));
    model.addAttribute("q", q.strip());
    model.addAttribute("reach", reach == null ? "" : reach.name());
    model.addAttribute("reaches", Option.all(Scope.Kind.class));
    return "access/roles";
  }

  @GetMapping("/roles/{role}")
  @Needs(Act.SEE_DESK)
  String role(@PathVariable Role role, Model model) {
    model.addAttribute("role", RoleReach.of(role, doors));
    model.addAttribute("signedIn", doors.signedIn());
    return "access/role";
  }

  @GetMapping("/roles/acts/{act}")
  @Needs(Act.SEE_DESK)
  String act(@PathVariable Act act, Model model) {
    model.addAttribute("name", Words.label(act));
    model.addAttribute("doors", doors.needing(act));
    model.addAttribute(
        "roles",
        Arrays.stream(Role.values()).filter(role -> role.may(act)).map(RoleTable::column).toList());
    return "access/act";
  }

  @GetMapping("/roles/doors")
  @Needs(Act.SEE_DESK)
  String open(Model model) {
    model.addAttribute("open", doors.open());
    model.addAttribute("signedIn", doors.signedIn());
    return "access/doors";
  }
}
