package org.walnut.household;

import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;

/**
 * How a household is reached and paid from now on. What is not given stays as it is, for nobody who
 * fills in the form sees the whole numbers; {@code noPhone} and {@code noBankCard} take one away.
 */
public record NewContact(
    @Nullable @Pattern(regexp = "[0-9+][0-9 -]{5,18}[0-9]", message = "household.fault.phone")
        String phone,
    @Nullable @Pattern(regexp = "([0-9] ?){11,18}[0-9]", message = "household.fault.bankCard")
        String bankCard,
    @Nullable Boolean noPhone,
    @Nullable Boolean noBankCard) {

  public NewContact {
    phone = phone == null ? null : phone.replaceAll("[ -]", "");
    bankCard = bankCard == null ? null : bankCard.replace(" ", "");
    var faults = new ArrayList<Fault>();
    if (phone != null && Boolean.TRUE.equals(noPhone)) {
      faults.add(Fault.of("phone", "household.fault.givenAndTakenAway"));
    }
    if (bankCard != null && Boolean.TRUE.equals(noBankCard)) {
      faults.add(Fault.of("bankCard", "household.fault.givenAndTakenAway"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  public NewContact(@Nullable String phone, @Nullable String bankCard) {
    this(phone, bankCard, false, false);
  }

  /** What holds after this, when that held before. */
  Contact after(Contact before) {
    return new Contact(
        Boolean.TRUE.equals(noPhone) ? null : phone == null ? before.phone() : phone,
        Boolean.TRUE.equals(noBankCard) ? null : bankCard == null ? before.bankCard() : bankCard);
  }
}
