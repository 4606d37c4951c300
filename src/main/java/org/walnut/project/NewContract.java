package org.walnut.project;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.SocialCreditCode;

/** With whom, and for how much, a project is carried out. */
public record NewContract(
    @Size(min = 1, max = 80) String contractor,
    SocialCreditCode uscc,
    @Size(min = 1, max = 60) String contractNo,
    LocalDate signedOn,
    @Positive Money amount,
    @Nullable UUID file) {}
