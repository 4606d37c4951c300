package org.walnut.standard;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;

/**
 * A document to be kept.
 *
 * @param number as printed on it
 * @param open whether everybody may read it
 * @param file the document itself, as a kept file
 * @param replaces the policy that this one follows
 */
public record NewPolicy(
    @Nullable UUID id,
    @Size(max = 60) String number,
    @Size(max = 80) String issuer,
    PolicyLevel level,
    PolicyCategory category,
    @Size(max = 160) String titleZh,
    @Size(max = 200) @Nullable String titleEn,
    @Size(max = 1000) String summaryZh,
    @Size(max = 1500) @Nullable String summaryEn,
    @Size(max = 40_000) @Nullable String text,
    LocalDate issuedOn,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean open,
    @Nullable UUID file,
    @Nullable UUID replaces) {

  public NewPolicy {
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw InvalidInput.at("validTo", "standard.policy.fault.endsBefore");
    }
  }
}
