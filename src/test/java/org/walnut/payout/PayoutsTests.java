package org.walnut.payout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Days;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;

/** Two households are paid by the bank; one card is not known there. */
@PayoutTest
class PayoutsTests {

  private static final String HEADER = "batch_no,line_no,line_id,result,reason,paid_on\r\n";

  @Autowired Payouts payouts;
  @Autowired Ledger ledger;
  @Autowired PayoutFacts facts;
  @Autowired Days days;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  private NewPayout wang;
  private NewPayout li;
  private UUID batch;
  private String code;

  @BeforeEach
  void sent() {
    wang = payout("王秀英", "6217 0012 3456 7890 123", 65_438);
    li = payout("李建国", "6217001234560000", 1_205);
    batch = payouts.batch(List.of(wang, li));
    code = payouts.required(batch).code();
  }

  @Test
  void the_file_names_each_household_once_and_ends_with_its_control_line() {
    var file = new String(payouts.file(batch), UTF_8);

    assertThat(file)
        .isEqualTo(
            "\uFEFFbatch_no,line_no,line_id,name,bank_card,amount_yuan,memo\r\n"
                + code
                + ",1,"
                + wang.id()
                + ",王秀英,6217001234567890123,654.38,walnuts\r\n"
                + code
                + ",2,"
                + li.id()
                + ",李建国,6217001234560000,12.05,walnuts\r\n"
                + "TOTAL,2,,,,666.43,\r\n");
    assertThat(owed(wang)).isEqualTo(new Money(-65_438));
  }

  @Test
  void the_same_lines_make_one_batch() {
    assertThat(payouts.batch(List.of(wang, li))).isEqualTo(batch);
    assertThatThrownBy(() -> payouts.batch(List.of(wang))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> payouts.batch(List.of(payout("赵", "not a card", 1))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_result_pays_one_and_gives_the_other_back_and_read_twice_does_nothing() {
    var report = payouts.readResult(batch, good().getBytes(UTF_8));

    assertThat(report.verdict()).isEqualTo(ResultReport.Verdict.TAKEN);
    assertThat(report.rows())
        .extracting(ResultReport.Row::outcome)
        .containsExactly(PayoutState.PAID, PayoutState.FAILED);
    assertThat(owed(wang)).isEqualTo(new Money(-65_438));
    assertThat(owed(li)).isEqualTo(Money.ZERO);
    assertThat(payouts.readResult(batch, good().getBytes(UTF_8)).verdict())
        .isEqualTo(ResultReport.Verdict.TAKEN_BEFORE);
    assertThat(facts.of(PayoutPaid.class)).filteredOn(f -> f.line().equals(wang.id())).hasSize(1);
    assertThat(facts.of(PayoutFailed.class))
        .filteredOn(fact -> fact.line().equals(li.id()))
        .extracting(PayoutFailed::why)
        .containsExactly("账户不存在");
  }

  @Test
  void a_result_in_gbk_is_read_too() {
    var report = payouts.readResult(batch, good().getBytes(Charset.forName("GBK")));
    assertThat(report.taken()).isTrue();
    assertThat(facts.of(PayoutFailed.class)).anyMatch(fact -> fact.why().equals("账户不存在"));
  }

  @Test
  void a_bank_that_changes_its_mind_is_refused() {
    payouts.readResult(batch, good().getBytes(UTF_8));
    var other =
        file(row(1, wang, "OK", "", today()), row(2, li, "OK", "", today()), "666.43", "0.00");

    var report = payouts.readResult(batch, other.getBytes(UTF_8));
    assertThat(report.verdict()).isEqualTo(ResultReport.Verdict.REFUSED);
    assertThat(report.rows().get(1).faults())
        .extracting(Fault::key)
        .containsExactly("payout.result.answered");
  }

  @ParameterizedTest
  @CsvSource({
    "PB-0000000-0, batch_no, payout.result.rowBatch",
    "unknown, line_id, payout.result.unknownLine",
    "first, line_no, payout.result.lineNo",
    "MAYBE, result, payout.result.result",
    "no reason, reason, payout.result.reason",
    "2020-01-01, paid_on, payout.result.day",
    "yesterday, paid_on, fault.LocalDate"
  })
  void one_wrong_row_refuses_the_file_and_is_told(String fault, String field, String key) {
    var second =
        switch (fault) {
          case "PB-0000000-0" -> row(2, li, "OK", "", today()).replace(code, fault);
          case "unknown" -> row(2, payout("x", "62170012345678", 1), "OK", "", today());
          case "first" -> row(2, wang, "OK", "", today());
          case "no reason" -> row(2, li, "FAIL", "", "");
          case "MAYBE" -> row(2, li, fault, "", today());
          default -> row(2, li, "OK", "", fault);
        };
    var report =
        payouts.readResult(
            batch, file(row(1, wang, "OK", "", today()), second, "666.43", "0.00").getBytes(UTF_8));

    assertThat(report.verdict()).isEqualTo(ResultReport.Verdict.REFUSED);
    assertThat(report.rows().get(0).faults()).isEmpty();
    assertThat(report.rows().get(1).faults()).contains(fault(report, key));
    assertThat(report.rows().get(1).faults()).extracting(Fault::field).contains(field);
    assertThat(payouts.required(batch).answered()).isFalse();
  }

  @Test
  void the_same_line_twice_is_told() {
    var row = row(1, wang, "OK", "", today());
    var report = payouts.readResult(batch, file(row, row, "1308.76", "0.00").getBytes(UTF_8));
    assertThat(report.rows().get(1).faults())
        .extracting(Fault::key)
        .containsExactly("payout.result.twice");
  }

  @Test
  void a_file_that_is_no_answer_to_this_batch_is_refused_whole() {
    refused("", "payout.result.header");
    refused("name,amount\r\n", "payout.result.header");
    refused(good().replaceAll("TOTAL.*\r\n", ""), "payout.result.cutOff");
    refused(good().replaceAll("(?m)^.*账户不存在.*\r\n", ""), "payout.result.count");
    refused(good().replaceAll(code, "PB-1234567-8"), "payout.result.otherBatch");
    refused(good().replace("654.38", "654.39"), "payout.result.sum");
    refused(good().replace("OK,654.38", "OK,much"), "payout.result.control");
    refused(HEADER + "only,three,columns\r\nTOTAL,1,OK,0.00,FAIL,0.00\r\n", "payout.result.width");
    refused(
        HEADER + row(1, wang, "OK", "", today()) + "TOTAL,1,OK,654.38,FAIL,0.00\r\n",
        "payout.result.missing");
    assertThatThrownBy(() -> payouts.readResult(batch, new byte[] {(byte) 0xFF, (byte) 0xFF}))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void every_refused_file_is_written_down_without_a_word_of_it() {
    refused(good().replaceAll("TOTAL.*\r\n", ""), "payout.result.cutOff");
    var maybe = row(2, li, "MAYBE", "", today());
    payouts.readResult(
        batch, file(row(1, wang, "OK", "", today()), maybe, "666.43", "0.00").getBytes(UTF_8));

    assertThat(refusals())
        .containsExactlyInAnyOrder("payout.result.cutOff", "payout.result.result");
  }

  private List<String> refusals() {
    return transaction.execute(_ ->
        db.sql("select why from activity where kind = 'payout.resultRefused' and label = :code")
            .param("code", code)
            .query(String.class)
            .list());
  }

  private void refused(String file, String key) {
    assertThatThrownBy(() -> payouts.readResult(batch, file.getBytes(UTF_8)))
        .asInstanceOf(type(InvalidInput.class))
        .extracting(bad -> bad.faults().getFirst().key())
        .isEqualTo(key);
  }

  private static Fault fault(ResultReport report, String key) {
    return report.rows().get(1).faults().stream()
        .filter(fault -> fault.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Money owed(NewPayout payout) {
    return ledger.balance(AccountRef.household(payout.household()));
  }

  private String good() {
    return file(
        row(1, wang, "OK", "", today()), row(2, li, "FAIL", "账户不存在", ""), "654.38", "12.05");
  }

  private static String file(String first, String second, String paid, String failed) {
    return HEADER + first + second + "TOTAL,2,OK," + paid + ",FAIL," + failed + "\r\n";
  }

  private String row(int no, NewPayout line, String result, String reason, String paidOn) {
    return String.join(
            ",", code, Integer.toString(no), line.id().toString(), result, reason, paidOn)
        + "\r\n";
  }

  private String today() {
    return days.today().toString();
  }

  private static NewPayout payout(String name, String card, long fen) {
    return new NewPayout(
        Ids.next(), Ids.next(), name, PayoutWay.BANK, card, new Money(fen), "walnuts");
  }
}
