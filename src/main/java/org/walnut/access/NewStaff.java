package org.walnut.access;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/**
 * A member of staff to be given an account.
 *
 * @param password only programs give one; people are invited and choose their own
 * @param division the town or village, for roles bound to one
 * @param shop the shop, for shop keepers
 */
public record NewStaff(
    @Nullable UUID id,
    @Size(max = 40) String login,
    @Nullable @Size(max = 256) String password,
    @Size(max = 40) String displayName,
    Role role,
    @Nullable DivisionCode division,
    @Nullable UUID shop) {}
