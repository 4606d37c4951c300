package org.walnut.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.walnut.shared.Money;

/** Bills in the form in which WeChat Pay gives them. */
class WechatBillFileTests {

  private static final UUID PAYMENT = UUID.fromString("01932f4e-5c00-7a11-8b22-c33d44e55f66");
  private static final UUID REFUND = UUID.fromString("01932f4e-5c00-7a11-8b22-000000000001");
  private static final String NO = new TradeNo(PAYMENT, 2).text();
  private static final String HEADER =
      "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n";
  private static final String SUMS = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n";
  private static final String PAID =
      "`2026-11-25 10:02:03,`wx8888888888888888,`1900000109,`0,`,`4200001234202611250000000001,`"
          + NO
          + ",`oUpF8uMuAJO,`NATIVE,`SUCCESS,`CMB_DEBIT,`CNY,`58.00,`0.00,`0,`0,`0.00,`0.00,`,`,`walnuts, two bags,`,`0.34800,`0.60%,`58.00,`0.00,`\r\n";
  private static final String BACK =
      "`2026-11-25 11:00:00,`wx8888888888888888,`1900000109,`0,`,`4200001234202611250000000001,`"
          + NO
          + ",`oUpF8uMuAJO,`NATIVE,`REFUND,`CMB_DEBIT,`CNY,`0.00,`0.00,`50000000382026,`"
          + REFUND
          + ",`8.00,`0.00,`ORIGINAL,`SUCCESS,`walnuts, two bags,`,`-0.04800,`0.60%,`0.00,`8.00,`\r\n";
  private static final String FOREIGN =
      "`2026-11-25 12:00:00,`wx8888888888888888,`1900000109,`0,`,`4200001234202611250000000002,`counter-77,`oUpF8uMuAJO,`MICROPAY,`SUCCESS,`OTHERS,`CNY,`1.00,`0.00,`0,`0,`0.00,`0.00,`,`,`,`,`0.01000,`0.60%,`1.00,`0.00,`\r\n";
  private static final String WHOLE =
      HEADER + PAID + BACK + FOREIGN + SUMS + "`3,`59.00,`8.00,`0.00,`0.31000,`59.00,`8.00\r\n";

  @Test
  void payments_and_refunds_are_read_by_our_own_numbers_and_fees_beside_them() {
    var bill = WechatBillFile.read(WHOLE);

    assertThat(bill.lines())
        .containsExactly(
            new BillLine(PAYMENT.toString(), new Money(5_800)),
            new BillLine(REFUND.toString(), new Money(-800)),
            new BillLine("counter-77", new Money(100)));
    assertThat(bill.fees()).isEqualTo(new Money(31));
  }

  @Test
  void what_was_refused_did_not_go_back() {
    var text = WHOLE.replace("`ORIGINAL,`SUCCESS", "`ORIGINAL,`FAILED");

    assertThat(WechatBillFile.read(text).lines()).hasSize(2);
  }

  @Test
  void a_day_without_trades_is_a_bill_too() {
    var text = HEADER + SUMS + "`0,`0.00,`0.00,`0.00,`0.00000,`0.00,`0.00\r\n";

    assertThat(WechatBillFile.read(text)).isEqualTo(new Bill(List.of(), Money.ZERO));
  }

  @Test
  void a_file_that_is_cut_off_anywhere_is_refused() {
    for (var at :
        new int[] {0, 10, HEADER.length(), WHOLE.indexOf("SUCCESS"), WHOLE.indexOf(SUMS)}) {
      refused(WHOLE.substring(0, at), "sums at the end are missing");
    }
    refused(WHOLE.substring(0, WHOLE.indexOf(SUMS) + SUMS.length()), "missing");
  }

  @Test
  void rows_and_sums_must_agree_and_every_row_be_whole() {
    refused(WHOLE.replace(FOREIGN, ""), "says 3 rows and has 2");
    refused(WHOLE.replace("`1.00,`0.00,`\r\n", "`1.01,`0.00,`\r\n"), "others than those");
    refused(WHOLE.replace("`-0.04800", "`-0.04700"), "others than those");
    refused(WHOLE.replace("`MICROPAY,", ""), "row 4 has 26 fields instead of 27");
    refused(WHOLE.replace("`REFUND,", "`MAYBE,"), "row 3 is MAYBE");
    refused(WHOLE.replace("`58.00,`0.00,`\r\n", "`much,`0.00,`\r\n"), "row 2 has no number");
    refused(WHOLE.replace("商户退款单号", "退款单"), "商户退款单号 is missing");
  }

  @Test
  void another_encoding_is_refused() {
    var gbk = WHOLE.getBytes(Charset.forName("GBK"));

    assertThatThrownBy(() -> BillTable.text(gbk, UTF_8)).hasMessageContaining("not in UTF-8");
    assertThat(BillTable.text(("\uFEFF" + WHOLE).getBytes(UTF_8), UTF_8)).isEqualTo(WHOLE);
  }

  private static void refused(String text, String why) {
    assertThatThrownBy(() -> WechatBillFile.read(text))
        .isInstanceOf(NoBill.class)
        .hasMessageContaining(why);
  }
}
