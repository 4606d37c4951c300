package org.walnut.project.web;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.project.NewContract;
import org.walnut.shared.Money;
import org.walnut.shared.SocialCreditCode;

/** A contract as a person fills it in; its paper comes as a file beside it. */
record ContractForm(
    @Size(min = 1, max = 80) String contractor,
    SocialCreditCode uscc,
    @Size(min = 1, max = 60) String contractNo,
    LocalDate signedOn,
    @Positive Money amount) {

  NewContract with(@Nullable UUID file) {
    return new NewContract(contractor, uscc, contractNo, signedOn, amount, file);
  }
}
