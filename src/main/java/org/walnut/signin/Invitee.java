package org.walnut.signin;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.access.NewStaff;
import org.walnut.access.Role;
import org.walnut.shared.DivisionCode;

/**
 * Somebody to be given an account, who is to choose the way in alone.
 *
 * @param division the town or village, for roles bound to one
 * @param shop the shop, for shop keepers
 * @param phone where the link is sent as well
 */
public record Invitee(
    @Nullable UUID id,
    @Size(max = 40) String login,
    @Size(max = 40) String displayName,
    Role role,
    @Nullable DivisionCode division,
    @Nullable UUID shop,
    @Nullable @Pattern(regexp = Invitee.PHONE, message = "signin.fault.phone") String phone) {

  /** A mobile phone of the mainland, or an invented one, which begins with 000. */
  static final String PHONE = "1[3-9]\\d{9}|000\\d{8}";

  NewStaff staff() {
    return new NewStaff(id, login, null, displayName, role, division, shop);
  }
}
