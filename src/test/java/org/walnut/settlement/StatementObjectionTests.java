package org.walnut.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Role;
import org.walnut.approval.Approvals;
import org.walnut.files.Files;
import org.walnut.house.People;
import org.walnut.ledger.AccountRef;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shop.Stall;

@SettlementTest
class StatementObjectionTests extends SettlementScene {

  @Autowired Corrections corrections;
  @Autowired Announcements announcements;
  @Autowired HouseholdStatements own;
  @Autowired StatementTelling telling;
  @Autowired Approvals approvals;
  @Autowired Files files;
  @Autowired StatementStore store;
  @Autowired TransactionTemplate transaction;

  UUID run;

  @BeforeEach
  void a_statement() {
    autumn.sold(buyer, keeper, listing, 2);
    run = run();
  }

  @Test
  void every_objection_stays_with_its_day_and_answer() {
    statements.object(id(a), new NewReason("two kilograms are missing"));
    statements.answer(id(a), new NewReason("weighed again, it was 30 kg"));
    statements.objectOwn(id(a), a, new NewReason("it was not"));

    assertThat(
            autumn.texts(
                "select text || '/' || coalesce(answer, '-') || '/' || (due_on - (made_at at time zone 'Asia/Shanghai')::date) from statement_objection where statement_id = :id order by made_at",
                id(a)))
        .containsExactly(
            "two kilograms are missing/weighed again, it was 30 kg/15", "it was not/-/15");
    assertThat(statement(a)).isEqualTo(StatementState.OBJECTED);
  }

  @Test
  void a_correction_comes_with_the_next_statement_and_the_carrier_bears_it() {
    statements.object(id(a), new NewReason("two kilograms are missing"));
    var shop = ledger.balance(AccountRef.shop(shop()));

    assertThat(corrections.correct(id(a), correction(2_400), FINANCE))
        .isEqualTo(new CorrectionResult.Corrected());

    assertThat(statement(a)).isEqualTo(StatementState.STATEMENT);
    assertThat(owed(a)).isEqualTo(new Money(3_652 + 2_400));
    assertThat(ledger.balance(AccountRef.shop(shop()))).isEqualTo(shop.minus(new Money(2_400)));
    confirmed(run);
    run();
    assertThat(autumn.count("select amount_fen from statement where id = :id", id(a)))
        .isEqualTo(2_400);
    assertSound();
  }

  @Test
  void a_large_correction_needs_a_second_person() {
    statements.object(id(a), new NewReason("a whole bag is missing"));

    var result = corrections.correct(id(a), correction(20_001), FINANCE);

    assertThat(statement(a)).isEqualTo(StatementState.OBJECTED);
    assertThat(owed(a)).isEqualTo(new Money(3_652));
    var asked = ((CorrectionResult.Asked) result).approval();
    approvals.approve(asked, People.ofCounty(Role.COUNTY_STAFF));
    assertThat(statement(a)).isEqualTo(StatementState.STATEMENT);
    assertThat(owed(a)).isEqualTo(new Money(3_652 + 20_001));
    assertSound();
  }

  @Test
  void what_corrects_nothing_or_another_statement_is_refused() {
    var theirs = line(b);
    assertThatThrownBy(() -> corrections.correct(id(a), correction(100), FINANCE))
        .isInstanceOf(Refused.class);
    statements.object(id(a), new NewReason("too little"));
    assertThatThrownBy(() -> corrections.correct(id(a), correction(0), FINANCE))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() ->
            corrections.correct(
                id(a), new NewCorrection(theirs, new Money(100), "found it", paper()), FINANCE))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void silence_counts_only_after_the_statements_were_put_up_for_seven_days() {
    var today = bank.today();
    assertThatThrownBy(() -> announcements.confirmSilent(run)).isInstanceOf(Refused.class);
    assertThatThrownBy(() ->
            announcements.putUp(run, new NewAnnouncement(today.minusDays(8), "hall"), FINANCE))
        .isInstanceOf(InvalidInput.class);
    announcements.putUp(run, new NewAnnouncement(today, "hall"), FINANCE);
    assertThatThrownBy(() -> announcements.confirmSilent(run)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> announcements.putUp(run, new NewAnnouncement(today, "hall"), FINANCE))
        .isInstanceOf(Refused.class);
    assertThat(announcements.of(run))
        .contains(new RunAnnouncement("hall", today, today.plusDays(6)));
    assertThat(over(today, today.plusDays(6))).isFalse();
    assertThat(over(today, today.plusDays(7))).isTrue();
    assertThat(statement(a)).isEqualTo(StatementState.STATEMENT);
  }

  @Test
  void a_household_sees_and_confirms_its_own_and_no_others() {
    assertThat(own.of(a)).extracting(HouseholdStatement::amount).contains(new Money(3_652));
    assertThat(own.lines(a, id(a)))
        .allSatisfy(line ->
            assertThat(line.amount())
                .isEqualTo(
                    line.gross()
                        .minus(line.refund())
                        .minus(line.courier())
                        .minus(line.packaging())
                        .minus(line.commission())));
    assertThat(own.lines(b, id(a))).isEmpty();
    assertThatThrownBy(() -> statements.confirmOwn(id(a), b, "Li")).isInstanceOf(NotFound.class);
    statements.confirmOwn(id(a), a, "Wang");
    assertThat(autumn.text("select confirmed_how from statement where id = :id", id(a)))
        .isEqualTo("BY_ITSELF");
  }

  @Test
  void each_household_is_told_once_that_its_statement_is_made() {
    telling.run();
    telling.run();

    assertThat(told(a, "settlement.made")).isEqualTo(1);
    statements.object(id(a), new NewReason("too little"));
    statements.answer(id(a), new NewReason("looked into"));
    assertThat(told(a, "settlement.answered")).isEqualTo(1);
  }

  @Test
  void who_objected_and_was_answered_is_not_confirmed_by_silence_but_says_yes_itself() {
    statements.object(id(a), new NewReason("too little"));
    statements.answer(id(a), new NewReason("looked into"));

    transaction.executeWithoutResult(_ -> store.announced(run, "hall", Instant.now()));

    assertThat(statement(a)).isEqualTo(StatementState.STATEMENT);
    assertThat(statement(b)).isEqualTo(StatementState.CONFIRMED);
    statements.confirm(id(a), new NewConfirmation(ConfirmedHow.AT_COUNTER, "Wang"));
    assertThat(statement(a)).isEqualTo(StatementState.CONFIRMED);
  }

  @Test
  void corrections_of_one_statement_count_together_against_the_limit() {
    statements.object(id(a), new NewReason("a bag is missing"));
    corrections.correct(id(a), correction(20_000), FINANCE);
    statements.object(id(a), new NewReason("another one is"));

    assertThat(corrections.correct(id(a), correction(-1), FINANCE))
        .isInstanceOf(CorrectionResult.Asked.class);
  }

  @Test
  void a_correction_names_a_file_that_was_kept() {
    statements.object(id(a), new NewReason("a bag is missing"));
    var line = line(a);

    assertThatThrownBy(() ->
            corrections.correct(
                id(a), new NewCorrection(line, new Money(100), "found it", Ids.next()), FINANCE))
        .asInstanceOf(type(InvalidInput.class))
        .extracting(bad -> bad.faults().getFirst().field())
        .isEqualTo("evidence");
  }

  private long told(UUID household, String kind) {
    return autumn.texts("select kind from message where recipient_id = :id", household).stream()
        .filter(kind::equals)
        .count();
  }

  private static boolean over(LocalDate since, LocalDate today) {
    return new RunAnnouncement("hall", since, since.plusDays(6)).over(today);
  }

  private NewCorrection correction(long fen) {
    return new NewCorrection(line(a), new Money(fen), "a bag was left at the scale", paper());
  }

  private UUID paper() {
    return files.keep("scale.csv", "text/csv", "bag,kg\n1,2\n".getBytes(UTF_8));
  }

  private UUID line(UUID household) {
    return UUID.fromString(
        autumn.text(
            "select settlement_line_id::text from statement_line where statement_id = :id and settlement_line_id is not null limit 1",
            id(household)));
  }

  private UUID shop() {
    return Stall.shop(keeper);
  }
}
