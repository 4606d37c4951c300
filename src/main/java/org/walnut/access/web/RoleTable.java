package org.walnut.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Act;
import org.walnut.access.ActGroup;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.web.Words;

/** The table role × act × scope, as far as a reader asked for it. */
public record RoleTable(List<Column> roles, List<Group> groups) {

  /** One role: its name and how far it reaches. */
  public record Column(String name, String reach, String path) {}

  /** Acts that belong together. */
  public record Group(String name, List<Row> acts) {}

  /** One act, the number of doors it opens, and which roles may do it, in the order of columns. */
  public record Row(String name, String path, String doors, List<Boolean> allowed) {}

  static RoleTable of(String q, Scope.@Nullable Kind reach, DoorList doors) {
    var roles =
        Arrays.stream(Role.values())
            .filter(role -> reach == null || role.scopeKind() == reach)
            .toList();
    var groups =
        Arrays.stream(ActGroup.values())
            .map(group -> new Group(Words.label(group), rows(group, roles, q, doors)))
            .filter(group -> !group.acts.isEmpty())
            .toList();
    return new RoleTable(roles.stream().map(RoleTable::column).toList(), groups);
  }

  static String path(Role role) {
    return "/roles/" + role.name();
  }

  static String path(Act act) {
    return "/roles/acts/" + act.name();
  }

  static Column column(Role role) {
    return new Column(Words.label(role), Words.label(role.scopeKind()), path(role));
  }

  private static List<Row> rows(ActGroup group, List<Role> roles, String q, DoorList doors) {
    return group.acts().stream()
        .filter(act -> answers(act, roles, q, doors))
        .map(act -> row(act, roles, doors))
        .toList();
  }

  private static Row row(Act act, List<Role> roles, DoorList doors) {
    return new Row(
        Words.label(act),
        path(act),
        String.valueOf(doors.needing(act).size()),
        roles.stream().map(role -> role.may(act)).toList());
  }

  /** By the words of the act, of a role that may do it, or by the address of a door. */
  private static boolean answers(Act act, List<Role> roles, String q, DoorList doors) {
    var word = q.toLowerCase(Locale.ROOT);
    return Words.label(act).toLowerCase(Locale.ROOT).contains(word)
        || act.name().toLowerCase(Locale.ROOT).contains(word)
        || roles.stream()
            .filter(role -> role.may(act))
            .anyMatch(role -> Words.label(role).toLowerCase(Locale.ROOT).contains(word))
        || doors.needing(act).stream().anyMatch(door -> door.path().contains(word));
  }
}
