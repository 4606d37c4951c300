package org.walnut.staff.web;

import java.util.Arrays;
import java.util.List;
import org.walnut.access.Role;
import org.walnut.access.Scope.Kind;
import org.walnut.access.StaffAccounts;
import org.walnut.web.Option;

/** What a post is chosen from. Station partners get theirs with the station. */
final class Choices {

  private Choices() {}

  static List<Option> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> role.staff() && role.scopeKind() != Kind.STATION)
        .map(Option::of)
        .toList();
  }

  static List<Option> shops(StaffAccounts staff) {
    return staff.shops().entrySet().stream()
        .map(each -> new Option(each.getKey().toString(), each.getValue()))
        .toList();
  }
}
