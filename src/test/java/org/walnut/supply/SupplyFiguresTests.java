package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.access.Person;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.FigureRecord;
import org.walnut.figure.Figures;
import org.walnut.house.RoomTest;
import org.walnut.shared.Money;
import org.walnut.web.Cursor;

/** The figures grow by exactly what a test brings; other tests of the room share the database. */
@RoomTest
@Import(Valley.class)
class SupplyFiguresTests {

  @Autowired Valley valley;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;
  @Autowired Figures figures;

  Person shop;
  UUID agreement;

  @BeforeEach
  void an_agreement() {
    shop = valley.shop("山里红", "Mountain Red");
    var wang = valley.household("Wang");
    agreement = agreements.sign(valley.buyOut(shop, wang, valley.goods("核桃", "Walnuts")), shop);
  }

  @Test
  void what_was_accepted_counts_and_what_was_reversed_does_not() {
    var weight = total("supply.intakeWeight", valley.today());
    var value = total("supply.intakeValue", valley.today());

    var intake = intakes.weighAndAccept(valley.intake(agreement, "53.85", "1.5", "12.50"), shop);
    intakes.weigh(valley.intake(agreement, "7", "0", "12.50"), shop);

    assertThat(total("supply.intakeWeight", valley.today()).subtract(weight))
        .isEqualByComparingTo("52350");
    assertThat(total("supply.intakeValue", valley.today()).subtract(value))
        .isEqualByComparingTo("65438");
    intakes.reverse(intake, "mistake", shop);
    assertThat(total("supply.intakeWeight", valley.today())).isEqualByComparingTo(weight);
  }

  @Test
  void a_figure_leads_to_the_slip() {
    var intake = intakes.weighAndAccept(valley.intake(agreement, "10", "0", "12.50"), shop);

    assertThat(
            figures.records("supply.intakeValue", question(valley.today()), Cursor.START).items())
        .extracting(FigureRecord::path)
        .contains("/intakes/" + intake);
  }

  @Test
  void a_household_counts_while_its_agreement_is_in_force() {
    var today = total("supply.householdsWithAgreement", valley.today());
    var before = valley.today().minusDays(16);

    agreements.fulfil(agreement, shop);

    assertThat(today.subtract(total("supply.householdsWithAgreement", valley.today())))
        .isEqualByComparingTo("1");
    assertThat(total("supply.householdsWithAgreement", before)).isEqualByComparingTo("0");
  }

  private BigDecimal total(String figure, LocalDate asOf) {
    return figures.total(figure, question(asOf)).value();
  }

  private static FigureQuestion question(LocalDate asOf) {
    return new FigureQuestion(asOf, Valley.LANGGOUMEN, new Money(295_200), false);
  }
}
