package org.walnut.payout;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.household.HouseholdStatus;
import org.walnut.household.Households;
import org.walnut.household.NewHousehold;
import org.walnut.household.NewMember;
import org.walnut.household.Relation;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** Households, the drawer and the people at the counter. */
@TestComponent
public class Till {

  public static final Person FINANCE = People.ofCounty(Role.FINANCE);
  public static final Person WITNESS = People.countyStaff();
  static final Person OFFICER = People.townOfficer("621221108000");

  private static final DivisionCode VILLAGE = new DivisionCode("621221108203");
  private static final AtomicInteger PEOPLE = new AtomicInteger(500);

  private final Households households;
  private final CashDrawer drawer;
  private final Ledger ledger;

  Till(Households households, CashDrawer drawer, Ledger ledger) {
    this.households = households;
    this.drawer = drawer;
    this.ledger = ledger;
  }

  public UUID household(String head, @Nullable String card) {
    var first = "99999919600102" + "%03d".formatted(PEOPLE.getAndIncrement());
    var member =
        new NewMember(
            head, new CitizenId(first + CitizenId.expectedCheckDigit(first)), Relation.HEAD, null);
    return households.register(
        new NewHousehold(
            null,
            VILLAGE,
            null,
            HouseholdStatus.REGISTERED_POOR,
            null,
            card,
            List.of(member),
            List.of()),
        OFFICER);
  }

  public void fetch(long fen) {
    drawer.move(new NewDrawerMove(null, DrawerDirection.FROM_BANK, new Money(fen), "cheque 7"));
  }

  public NewPayout cash(UUID household, long fen) {
    return new NewPayout(
        Ids.next(), household, "王秀英", PayoutWay.CASH, null, new Money(fen), "ST-1");
  }

  NewHandover handover() {
    return new NewHandover("王秀英", ReceiverKind.HEAD, null);
  }

  Money owed(UUID household) {
    return ledger.balance(AccountRef.household(household));
  }

  Money holds() {
    return drawer.standing().holds();
  }

  Money free() {
    return drawer.standing().free();
  }
}
