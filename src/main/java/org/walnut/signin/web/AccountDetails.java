package org.walnut.signin.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account, as its page shows it.
 *
 * @param invitation how far the last invitation has come
 * @param waits whether an invitation can still be followed
 * @param mine whether it is the account of the person in front of the page
 */
public record AccountDetails(
    String path,
    String login,
    String name,
    String role,
    String reach,
    String opened,
    @Nullable String closed,
    boolean hasPassword,
    @Nullable String invitation,
    boolean waits,
    boolean staff,
    boolean mine,
    List<MySignIn.SessionRow> sessions) {}
