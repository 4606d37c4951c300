package org.walnut.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;

/**
 * Households for tests: everybody's citizen number begins with 999999, a place that does not exist.
 */
public final class AHousehold {

  static final DivisionCode LANGGOUMEN = new DivisionCode("621221108203");
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private final List<NewMember> members = new ArrayList<>();
  private final List<NewIncome> incomes = new ArrayList<>();
  private DivisionCode village = LANGGOUMEN;
  private @Nullable UUID id;
  private @Nullable String number;

  private AHousehold() {}

  public static AHousehold headedBy(String name) {
    return headedBy(name, somebody());
  }

  public static AHousehold headedBy(String name, CitizenId number) {
    var household = new AHousehold();
    household.members.add(new NewMember(name, number, Relation.HEAD, null));
    return household;
  }

  public AHousehold in(String village) {
    this.village = new DivisionCode(village);
    return this;
  }

  public AHousehold withId(UUID id) {
    this.id = id;
    return this;
  }

  public AHousehold numbered(String number) {
    this.number = number;
    return this;
  }

  public AHousehold with(String name, CitizenId number, Relation relation) {
    members.add(new NewMember(name, number, relation, null));
    return this;
  }

  public AHousehold withChildren(int children) {
    for (int i = 0; i < children; i++) {
      with("Child", somebody(), Relation.CHILD);
    }
    return this;
  }

  public AHousehold earning(IncomeCategory category, long fen, LocalDate on) {
    incomes.add(new NewIncome(category, new Money(fen), on, null));
    return this;
  }

  public NewHousehold command() {
    return new NewHousehold(
        id,
        village,
        number,
        HouseholdStatus.REGISTERED_POOR,
        "13800000021",
        "6222020000000000000",
        members,
        incomes);
  }

  /** A person nobody else is; up to 30 million. */
  public static CitizenId somebody() {
    int serial = PEOPLE.getAndIncrement();
    var day = LocalDate.of(1950, 1, 1).plusDays(serial / 1000);
    var first = "999999" + day.toString().replace("-", "") + "%03d".formatted(serial % 1000);
    return new CitizenId(first + CitizenId.expectedCheckDigit(first));
  }
}
