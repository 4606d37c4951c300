package org.walnut.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of an account; never its password, only whether it has one. */
public record AccountCard(
    UUID id,
    String login,
    String displayName,
    Role role,
    Scope scope,
    boolean hasPassword,
    Instant openedAt,
    @Nullable Instant closedAt) {

  /** As {@link Role#bookName} calls its owner. */
  public String bookName() {
    return role.bookName(id, login);
  }

  public boolean closed() {
    return closedAt != null;
  }
}
