package org.walnut.payout;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.household.HouseholdStatus;
import org.walnut.household.Households;
import org.walnut.household.NewHousehold;
import org.walnut.household.NewMember;
import org.walnut.household.Relation;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.payment.CashReceipts;
import org.walnut.payment.NewCashTaking;
import org.walnut.payment.NewPayment;
import org.walnut.payment.NewRefund;
import org.walnut.payment.PayChoice;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentState;
import org.walnut.payment.Payments;
import org.walnut.payment.Refunds;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.tenancy.Tenancy;

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
  private final Payments payments;
  private final PayChoice choice;
  private final CashReceipts receipts;
  private final Refunds refunds;

  Till(
      Households households,
      CashDrawer drawer,
      Ledger ledger,
      Payments payments,
      PayChoice choice,
      CashReceipts receipts,
      Refunds refunds) {
    this.households = households;
    this.drawer = drawer;
    this.ledger = ledger;
    this.payments = payments;
    this.choice = choice;
    this.receipts = receipts;
    this.refunds = refunds;
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

  /** A buyer brings cash and is to get some of it back. */
  public void goesBack(long paid, long back) {
    var payment =
        payments.request(
            new NewPayment(Ids.next(), Ids.next(), new Money(paid), "Order O-7", "/orders/7"));
    await()
        .until(() ->
            Tenancy.calling(
                InCheng.COUNTY, () -> payments.card(payment).state() == PaymentState.PENDING));
    choice.choose(payment, PayWay.CASH);
    receipts.take(payment, new NewCashTaking(null, new Money(paid)), FINANCE);
    refunds.request(new NewRefund(Ids.next(), payment, new Money(back), "damaged"));
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
