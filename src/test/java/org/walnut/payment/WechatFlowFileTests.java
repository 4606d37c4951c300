package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walnut.shared.Money;

/** The flow of a merchant's money in the form in which WeChat Pay gives it. */
class WechatFlowFileTests {

  private static final UUID PAYOUT = UUID.fromString("01932f4e-5c00-7a11-8b22-c33d44e55f66");
  private static final String HEADER =
      "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\r\n";
  private static final String SUMS = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n";
  private static final String WHOLE =
      HEADER
          + "`2026-11-25 10:02:03,`4200001,`7001,`交易,`交易,`收入,`58.00,`58.00,`system,`,`T1\r\n"
          + "`2026-11-25 10:02:03,`4200001,`7002,`扣除交易手续费,`扣除交易手续费,`支出,`0.35,`57.65,`system,`,`T1\r\n"
          + "`2026-11-25 12:00:00,`1330001,`7003,`商家转账,`商家转账,`支出,`24.00,`33.65,`walnut,`walnuts,`01932f4e5c007a118b22c33d44e55f66\r\n"
          + "`2026-11-25 13:00:00,`1330002,`7004,`商家转账退回,`商家转账退回,`收入,`1.00,`34.65,`walnut,`,`elsewhere-7\r\n"
          + SUMS
          + "`4,`2,`59.00,`2,`24.35\r\n";

  @Test
  void transfers_are_read_by_our_own_numbers_and_trades_and_fees_are_left() {
    assertThat(WechatFlowFile.transfers(WHOLE))
        .containsExactly(
            new BillLine(PAYOUT.toString(), new Money(-2_400)),
            new BillLine("elsewhere-7", new Money(100)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          `4,`2,`59.00 | `5,`2,`59.00
          `4,`2,`59.00 | `4,`2,`59.01
          `2,`24.35 | `2,`24.34
          `2,`24.35 | `1,`24.35
          业务凭证号 | 凭证
          `24.00,`33.65 | `24.005,`33.65
          """)
  void what_does_not_add_up_is_not_taken(String right, String wrong) {
    assertThat(WHOLE).contains(right);
    assertThatThrownBy(() -> WechatFlowFile.transfers(WHOLE.replace(right, wrong)))
        .isInstanceOf(NoBill.class);
  }

  @Test
  void what_is_cut_off_is_not_taken() {
    assertThatThrownBy(() -> WechatFlowFile.transfers(WHOLE.substring(0, WHOLE.length() / 2)))
        .isInstanceOf(NoBill.class);
  }
}
