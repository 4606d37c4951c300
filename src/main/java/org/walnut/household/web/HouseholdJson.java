package org.walnut.household.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.household.HouseholdStatus;
import org.walnut.shared.Money;

/** A household for programs: personal numbers masked unless asked for with a purpose. */
public record HouseholdJson(
    UUID id,
    String code,
    @Nullable String householdNo,
    String village,
    String place,
    @Nullable HouseholdStatus status,
    String headName,
    @Nullable String phone,
    @Nullable String bankCard,
    List<MemberRow> members,
    List<MemberRow> formerMembers,
    @Nullable Year lastTwelveMonths) {

  /** The income of a year against a line. */
  public record Year(Money income, long persons, Money perHead, Money line, boolean underLine) {}

  static HouseholdJson of(HouseholdDetails household, @Nullable IncomeYear year) {
    return new HouseholdJson(
        household.id(),
        household.code(),
        household.householdNo(),
        household.village(),
        household.place(),
        household.status(),
        household.headName(),
        household.phone(),
        household.bankCard(),
        household.members(),
        household.formerMembers(),
        year == null
            ? null
            : new Year(year.income(), year.persons(), year.perHead(), year.line(), year.poor()));
  }
}
