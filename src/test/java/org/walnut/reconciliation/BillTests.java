package org.walnut.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.audit.Verification;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;

/** The books beside the bill of the payment service, which the sandbox gives over HTTP. */
@ReconTest
class BillTests {

  @Autowired Planting planting;
  @Autowired BillRound bills;
  @Autowired Reconciliations reconciliations;
  @Autowired Verification verification;

  @Test
  void what_both_say_is_no_work_for_anybody() {
    var day = planting.ago(20);
    planting.both(day, 10_000);
    planting.both(day, 2_345);

    var taken = bills.fetch(day, "finance").getFirst();

    assertThat(taken.lines()).isEqualTo(2);
    assertThat(taken.open()).isZero();
    assertThat(planting.differences(day)).isEmpty();
  }

  @Test
  void each_kind_of_difference_that_is_planted_is_found_and_nothing_else() {
    var seed = Long.getLong("seed", System.nanoTime());
    System.out.println("BillTests -Dseed=" + seed);
    var dice = new Random(seed);
    var day = planting.ago(24);
    var planted = new ArrayList<String>();
    for (var i = 0; i < 120; i++) {
      plant(day, dice, planted);
    }

    bills.fetch(day, "finance");

    assertThat(planting.differences(day)).containsExactlyInAnyOrderElementsOf(planted);
    reconciliations.matchAgain();
    assertThat(planting.differences(day)).containsExactlyInAnyOrderElementsOf(planted);
    assertSound();
  }

  private void plant(LocalDate day, Random dice, ArrayList<String> planted) {
    var id = Ids.next();
    long fen = 1 + dice.nextInt(100_000);
    switch (dice.nextInt(8)) {
      case 0 -> {
        planting.booked(id, day, fen);
        planted.add("MISSING_THERE OPEN " + fen + " 0 " + id);
      }
      case 1 -> {
        planting.atService(id, day, fen);
        planted.add("MISSING_HERE OPEN 0 " + fen + " " + id);
      }
      case 2 -> {
        planting.booked(id, day, fen);
        planting.atService(id, day, fen + 1);
        planted.add("AMOUNT OPEN " + fen + " " + (fen + 1) + " " + id);
      }
      case 3 -> {
        planting.both(day, fen);
        refund(id, day, fen, planted);
      }
      default -> planting.both(day, fen);
    }
  }

  /** One that only the service knows of. */
  private void refund(UUID id, LocalDate day, long fen, ArrayList<String> planted) {
    var payment = planting.atService(Ids.next(), day, fen);
    planting.booked(payment, day, fen);
    planting.refundedAtService(id, payment, day, fen);
    planted.add("MISSING_HERE OPEN 0 -" + fen + " " + id);
  }

  @Test
  void what_midnight_lay_between_heals_the_next_day_whichever_is_read_first() {
    var day = planting.ago(10);
    var late = Ids.next();
    planting.atService(late, day, 700);
    planting.booked(late, day.plusDays(1), 700);
    var early = Ids.next();
    planting.booked(early, day, 900);
    planting.atService(early, day.plusDays(1), 900);

    bills.fetch(day, "finance");
    assertThat(planting.differences(day)).hasSize(2).allMatch(each -> each.contains(" OPEN "));
    bills.fetch(day.plusDays(1), "finance");

    assertThat(planting.differences(day)).hasSize(2).allMatch(each -> each.contains(" HEALED "));
    assertThat(planting.differences(day.plusDays(1))).isEmpty();
    reconciliations.matchAgain();
    assertThat(planting.differences(day.plusDays(1))).isEmpty();
    assertSound();
  }

  @Test
  void what_comes_into_the_books_late_heals() {
    var day = planting.ago(14);
    var payment = planting.atService(Ids.next(), day, 500);
    bills.fetch(day, "finance");
    assertThat(planting.differences(day)).singleElement().asString().contains(" OPEN ");

    planting.booked(payment, day, 500);
    reconciliations.matchAgain();

    assertThat(planting.differences(day)).singleElement().asString().contains(" HEALED ");
    assertSound();
  }

  @Test
  void a_bill_is_taken_once_and_of_no_day_that_is_not_over() {
    var day = planting.ago(17);
    planting.both(day, 100);

    assertThat(bills.fetch(day, "finance").getFirst().before()).isFalse();
    assertThat(bills.fetch(day, "finance").getFirst().before()).isTrue();
    assertThatThrownBy(() -> bills.fetch(planting.ago(0), "finance"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void each_morning_the_bills_of_the_days_that_lack_one_are_fetched() {
    bills.run();
    bills.run();

    assertThat(
            planting.count(
                "select count(*) from recon_file where side = 'PROVIDER' and day >= '"
                    + planting.ago(7)
                    + "'"))
        .isEqualTo(7);
  }

  private void assertSound() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }
}
