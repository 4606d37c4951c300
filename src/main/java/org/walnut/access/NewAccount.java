package org.walnut.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account to open. The login is unique in the whole installation; the password is kept only as a
 * hash, and without one its owner comes in another way.
 */
public record NewAccount(
    UUID id, String login, @Nullable String password, String displayName, Role role, Scope scope) {}
