package org.walnut.standard;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.walnut.access.Role;
import org.walnut.office.OfficeKind;
import org.walnut.shared.InvalidInput;

/**
 * What a version is to say, in Markdown, and whom it is to bind: roles, and whoever holds a post in
 * a kind of office.
 *
 * @param revision the one that was looked at; of a new draft it does not matter
 */
public record StandardDraft(
    @Size(max = 40_000) String text, Set<Role> roles, Set<OfficeKind> offices, int revision) {

  public StandardDraft {
    roles = Set.copyOf(roles);
    offices = Set.copyOf(offices);
    if (!roles.stream().allMatch(Role::staff)) {
      throw InvalidInput.at("roles", "standard.fault.buyers");
    }
    if (roles.isEmpty() && offices.isEmpty()) {
      throw InvalidInput.at("roles", "standard.fault.bindsNobody");
    }
  }
}
