/**
 * Tells people and households what concerns them, in their language, and keeps what was told and
 * what became of it.
 *
 * <p>Come in through {@link org.walnut.message.Messages}. Owns the tables {@code message} and
 * {@code message_outcome}. Text messages go to an outbox within Walnut; nothing leaves it.
 */
@NullMarked
@ApplicationModule(
    displayName = "Messages",
    allowedDependencies = {"tenancy", "access", "audit"})
package org.walnut.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
