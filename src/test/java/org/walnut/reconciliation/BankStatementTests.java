package org.walnut.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;
import org.walnut.shared.ShortCode;

/** The books beside the statements of the bank, and what a person does about what differs. */
@ReconTest
class BankStatementTests {

  static final Person FINANCE = People.ofCounty(Role.FINANCE);

  @Autowired Planting planting;
  @Autowired Reconciliations reconciliations;
  @Autowired Differences differences;
  @Autowired Verification verification;

  @BeforeEach
  void account() {
    reconciliations.account(new OwnAccount(Planting.ACCOUNT));
  }

  @Test
  void a_payout_is_matched_by_its_line_in_utf8_and_in_gbk() {
    for (var charset : new Charset[] {UTF_8, Charset.forName("GBK")}) {
      var day = planting.ago(charset == UTF_8 ? 2 : 4);
      var line = Ids.next();
      planting.paidOut(line, day, 4_567);
      var file = Planting.statement(day, Planting.ACCOUNT, line + ",-45.67", "利息,0.12");

      var taken = read(day, file.getBytes(charset));

      assertThat(taken.lines()).isEqualTo(2);
      assertThat(planting.differences(day)).containsExactly("MISSING_HERE OPEN 0 12 利息");
    }
  }

  @Test
  void the_same_file_twice_changes_nothing_and_another_one_is_refused() {
    var day = planting.ago(6);
    var file = Planting.statement(day, Planting.ACCOUNT, "X1,1.00");

    assertThat(read(day, file.getBytes(UTF_8)).before()).isFalse();
    assertThat(read(day, file.getBytes(UTF_8)).before()).isTrue();
    assertThatThrownBy(
            () -> read(day, Planting.statement(day, Planting.ACCOUNT, "X1,2.00").getBytes(UTF_8)))
        .isInstanceOf(Refused.class);
    assertThat(planting.differences(day)).containsExactly("MISSING_HERE OPEN 0 100 X1");
  }

  @Test
  void a_file_that_is_not_whole_or_of_something_else_is_refused_and_nothing_is_taken() {
    var day = planting.ago(8);
    var whole = Planting.statement(day, Planting.ACCOUNT, "Y1,1.00", "Y2,-2.50");
    refused(day, "", "reconciliation.file.header");
    refused(day, whole.substring(0, whole.indexOf("TOTAL")), "reconciliation.file.cutOff");
    refused(
        day, Planting.statement(day, "6222020099990002", "Y1,1.00"), "reconciliation.file.account");
    refused(
        day,
        Planting.statement(day.minusDays(1), Planting.ACCOUNT, "Y1,1.00"),
        "reconciliation.file.day");
    refused(day, whole.replace("B2", "B1"), "reconciliation.file.twice");
    refused(day, whole.replace("TOTAL,2", "TOTAL,3"), "reconciliation.file.count");
    refused(day, whole.replace("Y1,1.00", "Y1,1.01"), "reconciliation.file.sum");
    refused(day, whole.replace("Y1,1.00", "Y1,much"), "reconciliation.file.line");
    refused(day, whole.replace("Y1,1.00", "Y1"), "reconciliation.file.width");
    refused(planting.ago(0), whole, "reconciliation.file.notOver");
    assertThatThrownBy(() -> read(day, new byte[] {(byte) 0xff, (byte) 0xff}))
        .isInstanceOf(InvalidInput.class);
    assertThat(planting.count("select count(*) from recon_file where day = '" + day + "'"))
        .isZero();
  }

  @Test
  void that_a_file_was_refused_stays_though_the_reading_is_rolled_back() {
    var day = planting.ago(9);
    var file = Planting.statement(day, Planting.ACCOUNT, "Z1,1.00");
    read(day, file.getBytes(UTF_8));
    var other = activities("reconciliation.otherFile");
    var refused = activities("reconciliation.fileRefused");

    assertThatThrownBy(() -> read(day, file.replace("1.00", "2.00").getBytes(UTF_8)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> read(day, file.replace("TOTAL", "TOTALS").getBytes(UTF_8)))
        .isInstanceOf(InvalidInput.class);

    assertThat(activities("reconciliation.otherFile")).isEqualTo(other + 1);
    assertThat(activities("reconciliation.fileRefused")).isEqualTo(refused + 1);
  }

  private long activities(String kind) {
    return planting.count("select count(*) from activity where kind = '" + kind + "'");
  }

  @Test
  void a_hundred_thousand_lines_are_read_and_matched_in_seconds() {
    var day = planting.ago(11);
    var rows =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "L" + i + ",0.0" + (1 + i % 9))
            .toArray(String[]::new);
    var file = Planting.statement(day, Planting.ACCOUNT, rows).getBytes(UTF_8);

    var began = System.nanoTime();
    var taken = read(day, file);
    var seconds = (System.nanoTime() - began) / 1e9;

    System.out.printf("100,000 lines, all of them different, in %.1f s%n", seconds);
    assertThat(taken.open()).isEqualTo(100_000);
    assertThat(seconds).isLessThan(60);
  }

  @Test
  void two_differences_that_come_to_nothing_together_explain_each_other() {
    var day = planting.ago(15);
    var line = Ids.next();
    planting.paidOut(line, day, 3_000);
    read(
        day,
        Planting.statement(day, Planting.ACCOUNT, "typed by hand,-30.00", "other,-31.00")
            .getBytes(UTF_8));
    var missing = planting.difference(day, line.toString());
    var other = code("typed by hand", day);

    assertThatThrownBy(() -> explain(missing, code("other", day))).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> explain(missing, "RD-NOBODY")).isInstanceOf(InvalidInput.class);
    explain(missing, other);

    assertThat(planting.differences(day))
        .containsExactlyInAnyOrder(
            "MISSING_THERE RESOLVED -3000 0 " + line,
            "MISSING_HERE RESOLVED 0 -3000 typed by hand",
            "MISSING_HERE OPEN 0 -3100 other");
    assertThatThrownBy(() -> explain(missing, other)).isInstanceOf(Refused.class);
    reconciliations.matchAgain();
    assertThat(planting.differences(day)).filteredOn(each -> each.contains("RESOLVED")).hasSize(2);
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  private void explain(UUID one, String other) {
    differences.explain(one, new NewExplanation(other, "the clerk typed the number"));
  }

  private String code(String reference, LocalDate day) {
    return ShortCode.of("RD", planting.difference(day, reference));
  }

  private FileTaken read(LocalDate day, byte[] file) {
    return reconciliations.readBank(day, file, FINANCE);
  }

  private void refused(LocalDate day, String file, String key) {
    assertThatThrownBy(() -> read(day, file.getBytes(UTF_8)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(key);
  }
}
