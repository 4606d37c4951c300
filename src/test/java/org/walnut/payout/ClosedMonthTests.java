package org.walnut.payout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.house.People;
import org.walnut.ledger.LedgerPeriods;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** The bank answers after the month in which it paid was closed. */
@PayoutTest
class ClosedMonthTests {

  private static final Person FINANCE = People.ofCounty(Role.FINANCE);
  private static final NewApproval WISH = new NewApproval(null, "the month is over");

  @Autowired Payouts payouts;
  @Autowired LedgerPeriods periods;
  @Autowired Approvals approvals;
  @Autowired PayoutClock clock;
  @Autowired Days days;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void what_the_bank_paid_in_a_month_closed_since_is_taken_and_keeps_its_day() {
    var line =
        new NewPayout(
            Ids.next(),
            Ids.next(),
            "王秀英",
            PayoutWay.BANK,
            "62170012345678",
            new Money(500),
            "nuts");
    var batch = payouts.batch(List.of(line));
    var paidOn = days.today();
    var month = YearMonth.from(paidOn);
    clock.forward(Duration.ofDays(ChronoUnit.DAYS.between(paidOn, month.plusMonths(1).atDay(2))));
    approvals.approve(periods.askToClose(month, WISH, FINANCE), People.countyStaff());
    try {
      var file = file(payouts.required(batch).code(), line, paidOn);

      assertThat(payouts.readResult(batch, file).taken()).isTrue();
      assertThat(payouts.readResult(batch, file).verdict())
          .isEqualTo(ResultReport.Verdict.TAKEN_BEFORE);

      assertThat(day("select paid_on from payout_line where id = :id", line)).isEqualTo(paidOn);
      assertThat(
              day(
                  "select on_day from ledger_entry where cause = 'payout:' || :id || ':paid'",
                  line))
          .isEqualTo(days.today());
    } finally {
      approvals.approve(periods.askToReopen(month, WISH, FINANCE), People.countyStaff());
    }
  }

  private LocalDate day(String sql, NewPayout line) {
    return transaction.execute(
        _ -> db.sql(sql).param("id", line.id()).query(LocalDate.class).single());
  }

  private static byte[] file(String code, NewPayout line, LocalDate paidOn) {
    return """
    batch_no,line_no,line_id,result,reason,paid_on
    %s,1,%s,OK,,%s
    TOTAL,1,OK,5.00,FAIL,0.00
    """
        .formatted(code, line.id(), paidOn)
        .getBytes(UTF_8);
  }
}
