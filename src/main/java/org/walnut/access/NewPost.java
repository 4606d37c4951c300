package org.walnut.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/**
 * The role somebody is to have, and how far it is to reach.
 *
 * @param division the town or village, for roles bound to one
 * @param shop the shop, for shop keepers
 */
public record NewPost(Role role, @Nullable DivisionCode division, @Nullable UUID shop) {}
