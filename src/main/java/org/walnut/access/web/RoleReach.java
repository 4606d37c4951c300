package org.walnut.access.web;

import java.util.Arrays;
import java.util.List;
import org.walnut.access.ActGroup;
import org.walnut.access.Role;
import org.walnut.web.Words;

/** One role: what it may do, how far, and which doors that opens. */
public record RoleReach(String name, String reach, String far, List<Part> parts) {

  /** What the role may do of one group of acts. */
  public record Part(String name, List<Doors> acts) {}

  /** One act and its doors. */
  public record Doors(String act, String path, List<DoorRow> doors) {}

  static RoleReach of(Role role, DoorList doors) {
    var kind = role.scopeKind();
    return new RoleReach(
        Words.label(role),
        Words.label(kind),
        Words.t("access.reach." + kind.name()),
        Arrays.stream(ActGroup.values())
            .map(group -> part(group, role, doors))
            .filter(part -> !part.acts.isEmpty())
            .toList());
  }

  private static Part part(ActGroup group, Role role, DoorList doors) {
    return new Part(
        Words.label(group),
        group.acts().stream()
            .filter(role::may)
            .map(act -> new Doors(Words.label(act), RoleTable.path(act), doors.needing(act)))
            .toList());
  }
}
