package org.walnut.shop;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.SocialCreditCode;

/** A shop to be opened in a town of the county. */
public record NewShop(
    @Nullable UUID id,
    @Size(max = 40) String nameZh,
    @Size(max = 60) String nameEn,
    DivisionCode town,
    @Nullable SocialCreditCode creditCode,
    @Nullable @Size(max = 500) String storyZh,
    @Nullable @Size(max = 500) String storyEn) {}
