package org.walnut.signin;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.walnut.access.NewStaff;
import org.walnut.access.Person;

/** Who takes over a post, with its role and reach. */
public record Successor(
    @Size(max = 40) String login,
    @Size(max = 40) String displayName,
    @Nullable @Pattern(regexp = Invitee.PHONE, message = "signin.fault.phone") String phone) {

  NewStaff after(Person before) {
    return new NewStaff(null, login, null, displayName, before.role(), null, null);
  }
}
