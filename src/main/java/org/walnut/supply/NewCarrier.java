package org.walnut.supply;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.SocialCreditCode;

/** A business about to carry households; a shop brings its own id. */
public record NewCarrier(
    UUID id,
    @Size(max = 60) String nameZh,
    @Size(max = 60) String nameEn,
    CarrierKind kind,
    @Nullable SocialCreditCode creditCode) {}
