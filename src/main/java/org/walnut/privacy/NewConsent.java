package org.walnut.privacy;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;

/**
 * A consent as it was given.
 *
 * @param byWhom who has spoken for the household
 * @param document the signed paper
 * @param witness who was there when it was said
 */
public record NewConsent(
    ConsentPurpose purpose,
    ConsentHow how,
    @Size(min = 2, max = 40) String byWhom,
    @Nullable @Size(min = 2, max = 40) String witness,
    @Nullable UUID document,
    @PastOrPresent LocalDate onDay) {

  public NewConsent {
    if (how == ConsentHow.PAPER && document == null) {
      throw InvalidInput.at("file", "privacy.fault.paper");
    }
    if (how == ConsentHow.VOICE_WITNESS && witness == null) {
      throw InvalidInput.at("witness", "privacy.fault.witness");
    }
  }
}
