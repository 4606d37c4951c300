package org.walnut.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/**
 * Another role and reach for an account, and why.
 *
 * @param division the town or village, for roles bound to one
 * @param shop the shop, for shop keepers
 */
public record NewPost(
    Role role,
    @Nullable DivisionCode division,
    @Nullable UUID shop,
    @NotBlank @Size(max = 200) String why) {}
