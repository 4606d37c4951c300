package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.RoomTest;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;

@RoomTest
@Import(Valley.class)
class AgreementRateTests {

  @Autowired Valley valley;
  @Autowired Agreements agreements;
  @Autowired AgreementRates rates;
  @Autowired Intakes intakes;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Person keeper;
  UUID goods;
  UUID agreement;

  @BeforeEach
  void a_consignment() {
    keeper = valley.shop("费率店", "Rate Shop");
    goods = valley.goods("核桃", "Walnuts");
    agreement =
        agreements.sign(valley.consignment(keeper, valley.household("Wang"), goods), keeper);
  }

  @Test
  void goods_brought_later_go_into_a_lot_of_the_new_rate_and_those_brought_before_stay() {
    var before = accepted(valley.today().minusDays(2));
    rates.agree(agreement, courier(120, valley.today()), keeper);
    var after = accepted(valley.today());

    assertThat(after).isNotEqualTo(before);
    assertThat(parcel(before)).isZero();
    assertThat(parcel(after)).isEqualTo(120);
    assertThat(accepted(valley.today())).isEqualTo(after);
  }

  @Test
  void a_rate_ends_the_day_before_the_next_and_the_same_command_does_nothing() {
    var lower =
        new NewRate(
            Ids.next(),
            RateKind.COMMISSION,
            RateBasis.OF_PRICE,
            500,
            valley.today().plusDays(3),
            valley.today(),
            "Wang",
            null);
    rates.agree(agreement, lower, keeper);
    rates.agree(agreement, lower, keeper);

    assertThat(
            number(
                "select count(*) from agreement_rate where agreement_id = :id and kind = 'COMMISSION'"))
        .isEqualTo(2);
    assertThat(
            number(
                "select holds_to - current_date from agreement_rate where agreement_id = :id and kind = 'COMMISSION' and amount = 1000"))
        .isEqualTo(
            number(
                "select holds_from - current_date - 1 from agreement_rate where agreement_id = :id and amount = 500"));
  }

  @Test
  void a_rate_for_goods_brought_already_is_refused_and_so_is_one_agreed_afterwards() {
    accepted(valley.today());

    assertRefused(courier(120, valley.today()), "from");
    rates.agree(agreement, courier(120, valley.today().plusDays(5)), keeper);
    assertRefused(courier(90, valley.today().plusDays(4)), "from");
    assertRefused(courier(90, valley.today().plusDays(60)), "from");
    assertRefused(
        new NewRate(
            null,
            RateKind.COMMISSION,
            RateBasis.PER_KG,
            5,
            valley.today().plusDays(1),
            valley.today(),
            "Wang",
            null),
        "basis");
  }

  @Test
  void a_buy_out_bears_none() {
    agreement = agreements.sign(valley.buyOut(keeper, valley.household("Li"), goods), keeper);

    assertRefused(courier(120, valley.today().plusDays(1)), "kind");
  }

  @Test
  void two_rates_of_a_kind_on_one_day_are_refused_by_the_database() {
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ ->
                db.sql(
                        """
                        insert into agreement_rate (id, agreement_id, kind, basis, amount, holds_from, holds_to, agreed_on, entered_by, entered_at)
                        select :fresh, agreement_id, kind, basis, 700, holds_to, holds_to + 9, agreed_on, 'x', entered_at
                          from agreement_rate
                         where agreement_id = :id
                           and kind = 'COMMISSION'
                        """)
                    .param("fresh", Ids.next())
                    .param("id", agreement)
                    .update()))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("one_rate_of_a_kind_holds_on_a_day");
  }

  @Test
  void a_paper_that_nobody_keeps_proves_no_rate() {
    var rate = courier(120, valley.today(), Ids.next());

    assertThatThrownBy(() -> rates.agree(agreement, rate, keeper)).isInstanceOf(NotFound.class);
  }

  private NewRate courier(long fen, LocalDate from) {
    return courier(fen, from, null);
  }

  private NewRate courier(long fen, LocalDate from, @Nullable UUID paper) {
    return new NewRate(
        null,
        RateKind.COURIER,
        RateBasis.PER_PARCEL,
        fen,
        from,
        from.isAfter(valley.today()) ? valley.today() : from,
        "Wang",
        paper);
  }

  private void assertRefused(NewRate rate, String field) {
    assertThatThrownBy(() -> rates.agree(agreement, rate, keeper))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            bad -> assertThat(bad.faults()).extracting(Fault::field).contains(field));
  }

  private UUID accepted(LocalDate on) {
    var brought = valley.intake(agreement, "20", "0", "12");
    return intakes.accept(
        intakes.weigh(
            new NewIntake(
                null,
                brought.agreement(),
                brought.grade(),
                brought.gross(),
                brought.tare(),
                brought.price(),
                on,
                null),
            keeper),
        keeper);
  }

  private long parcel(UUID lot) {
    return number("select courier_fen_per_parcel from lot_terms where lot_id = :id", lot);
  }

  private long number(String sql) {
    return number(sql, agreement);
  }

  private long number(String sql, @Nullable UUID id) {
    return transaction.execute(_ -> db.sql(sql).param("id", id).query(Long.class).single());
  }
}
