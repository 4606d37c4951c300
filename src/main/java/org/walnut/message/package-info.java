/**
 * Tells people and households what concerns them, in their language, and keeps what was told and
 * what became of it. What goes to a phone is handed to a gateway after commit and never inside a
 * transaction; what the gateway tells comes as signed receipts, which may come twice, late or
 * never.
 *
 * <p>Who the households are is asked for by {@link org.walnut.message.HouseholdList}, what they
 * consented to by {@link org.walnut.message.MayBeTold}, which phones people with an account have by
 * {@link org.walnut.message.OwnPhones}.
 *
 * <p>Come in through {@link org.walnut.message.Messages}; say what can be told by beans of {@link
 * org.walnut.message.Template}. Owns the tables {@code message}, {@code message_outcome}, {@code
 * message_errand}, {@code message_attempt}, {@code message_receipt}, {@code message_wish}, {@code
 * slip_to_print}, {@code desk_digest_off}, {@code desk_digest_text} and {@code message_rule}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Messages",
    allowedDependencies = {"tenancy", "access", "audit", "privacy", "figure"})
package org.walnut.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
