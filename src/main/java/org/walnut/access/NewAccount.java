package org.walnut.access;

import java.util.UUID;

/**
 * An account to open. The login is unique in the whole installation; the password is kept only as a
 * hash.
 */
public record NewAccount(
    UUID id, String login, String password, String displayName, Role role, Scope scope) {}
