package org.walnut.household;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/** A household to register, with everybody who lives in it and what is known of its income. */
public record NewHousehold(
    @Nullable UUID id,
    DivisionCode village,
    @Nullable @Size(max = 30) String householdNo,
    HouseholdStatus status,
    @Nullable @Pattern(regexp = "[0-9+][0-9 -]{5,18}[0-9]", message = "household.fault.phone")
        String phone,
    @Nullable @Pattern(regexp = "([0-9] ?){11,18}[0-9]", message = "household.fault.bankCard")
        String bankCard,
    @Size(min = 1, max = 30) List<NewMember> members,
    @Size(max = 200) List<NewIncome> incomes) {

  public NewHousehold {
    phone = phone == null ? null : phone.replaceAll("[ -]", "");
    bankCard = bankCard == null ? null : bankCard.replace(" ", "");
    members = List.copyOf(members);
    incomes = List.copyOf(incomes);
  }
}
