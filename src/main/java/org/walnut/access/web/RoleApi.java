package org.walnut.access.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.web.Paged;

/** The table of who may do what, for programs. */
@RestController
@RequestMapping("/api/v1/roles")
class RoleApi {

  /** A role, how far it reaches and what it may do. */
  record RoleJson(Role role, Scope.Kind reach, List<Act> acts) {}

  /** An act and the pages and endpoints that need it. */
  record ActJson(Act act, List<DoorRow> doors) {}

  private final DoorList doors;

  RoleApi(DoorList doors) {
    this.doors = doors;
  }

  @GetMapping
  @Needs(Act.SEE_DESK)
  Paged<RoleJson> roles() {
    return new Paged<>(
        Arrays.stream(Role.values())
            .map(role ->
                new RoleJson(role, role.scopeKind(), role.acts().stream().sorted().toList()))
            .toList(),
        null);
  }

  @GetMapping("/acts")
  @Needs(Act.SEE_DESK)
  Paged<ActJson> acts() {
    return new Paged<>(
        Arrays.stream(Act.values()).map(act -> new ActJson(act, doors.needing(act))).toList(),
        null);
  }
}
