package org.walnut.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.household.HouseholdStatus;
import org.walnut.household.Households;
import org.walnut.household.NewHousehold;
import org.walnut.household.NewMember;
import org.walnut.household.Relation;
import org.walnut.shared.CitizenId;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.stock.Goods;
import org.walnut.stock.NewGoods;
import org.walnut.stock.NewGrade;

/**
 * A valley of Cheng County for tests: shops, households, walnuts and honey, said in the words of
 * the trade.
 */
@TestComponent
public class Valley {

  public static final DivisionCode LANGGOUMEN = new DivisionCode("621221108203");
  public static final Person INSPECTOR = People.ofCounty(Role.INSPECTOR);
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  @Autowired Households households;
  @Autowired Goods goods;
  @Autowired Carriers carriers;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;
  @Autowired Inspections inspections;
  @Autowired Days days;

  public static Weight kg(String kg) {
    return Weight.ofKg(new BigDecimal(kg));
  }

  public static PricePerKg yuan(String perKg) {
    return PricePerKg.ofYuan(new BigDecimal(perKg));
  }

  public LocalDate today() {
    return days.today();
  }

  public UUID household(String head) {
    int serial = PEOPLE.getAndIncrement();
    var first = "99999919" + (50 + serial / 1000) + "0101" + "%03d".formatted(serial % 1000);
    var number = new CitizenId(first + CitizenId.expectedCheckDigit(first));
    var member = new NewMember(head, number, Relation.HEAD, null);
    return households.register(
        new NewHousehold(
            null,
            LANGGOUMEN,
            null,
            HouseholdStatus.REGISTERED_POOR,
            null,
            null,
            List.of(member),
            List.of()),
        People.townOfficer("621221108000"));
  }

  public UUID goods(String nameZh, String nameEn) {
    var code = "G" + Ids.next().toString().substring(24).toUpperCase();
    var grades =
        List.of(
            new NewGrade("FIRST", "一级", "First", "GB/T 20398-2021"),
            new NewGrade("SECOND", "二级", "Second", "GB/T 20398-2021"));
    return goods.add(
        new NewGoods(
            null, code, nameZh, nameEn, "干果", "walnut-in-shell", false, false, 365, grades));
  }

  public Person shop(String nameZh, String nameEn) {
    var id = Ids.next();
    carriers.register(new NewCarrier(id, nameZh, nameEn, CarrierKind.SHOP, null));
    return People.shopKeeper(id);
  }

  public static UUID idOf(Person shopKeeper) {
    var shop = shopKeeper.scope().shop();
    if (shop == null) {
      throw new IllegalArgumentException("not a shop keeper: " + shopKeeper);
    }
    return shop;
  }

  /** Buy-out of up to a tonne, floor 10 yuan per kg, the month around today. */
  public NewAgreement buyOut(Person shop, UUID household, UUID goods) {
    return new NewAgreement(
        null,
        idOf(shop),
        household,
        goods,
        yuan("10"),
        kg("1000"),
        today().minusDays(15),
        today().plusDays(15),
        Mechanism.BUY_OUT,
        0,
        null);
  }

  /** As {@link #buyOut}, sold on commission: 10 per cent and 0.50 yuan per kg for packaging. */
  public NewAgreement consignment(Person shop, UUID household, UUID goods) {
    return new NewAgreement(
        null,
        idOf(shop),
        household,
        goods,
        yuan("10"),
        kg("1000"),
        today().minusDays(15),
        today().plusDays(15),
        Mechanism.CONSIGNMENT,
        1000,
        yuan("0.5"));
  }

  public NewIntake intake(UUID agreement, String gross, String tare, String price) {
    return new NewIntake(null, agreement, "FIRST", kg(gross), kg(tare), yuan(price), today(), null);
  }

  /** Brought by a new household under a new buy-out agreement and accepted; answers the lot. */
  public UUID brought(Person shop, UUID goods, String net) {
    var agreement = agreements.sign(buyOut(shop, household("Wang"), goods), shop);
    return intakes.accept(intakes.weigh(intake(agreement, net, "0", "12"), shop), shop);
  }

  /** Sampled and tested, nothing found. */
  public void pass(UUID lot) {
    inspections.sample(lot, INSPECTOR);
    inspections.record(lot, quick("3.2"), INSPECTOR);
  }

  public static NewTest quick(String inhibition) {
    return NewTest.quick(new BigDecimal(inhibition), "NC-830", "20261101", true);
  }
}
