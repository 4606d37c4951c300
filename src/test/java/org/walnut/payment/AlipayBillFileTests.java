package org.walnut.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.walnut.shared.Money;

/** Bills in the form in which Alipay gives them. */
class AlipayBillFileTests {

  private static final Charset GBK = Charset.forName("GBK");
  private static final UUID PAYMENT = UUID.fromString("01932f4e-5c00-7a11-8b22-c33d44e55f66");
  private static final UUID REFUND = UUID.fromString("01932f4e-5c00-7a11-8b22-000000000001");
  private static final String NO = new TradeNo(PAYMENT, 1).text();
  private static final String PAID =
      "2026112522001400000000000001\t,"
          + NO
          + "\t,交易,核桃 O-TEST,2026-11-25 09:00:00,2026-11-25 09:00:08,,,,,*明(***@163.com),58.00,58.00,0.00,0.00,0.00,0.00,0.00,,0.00,0.00,\t,-0.35,0.00,\r\n";
  private static final String BACK =
      "2026112522001400000000000001\t,"
          + NO
          + "\t,退款,核桃 O-TEST,2026-11-25 09:00:00,2026-11-25 10:00:00,,,,,*明(***@163.com),-8.00,-8.00,0.00,0.00,0.00,0.00,0.00,,0.00,0.00,"
          + REFUND
          + "\t,0.05,0.00,\r\n";
  private static final String WHOLE =
      """
      #支付宝业务明细查询\r
      #账号：[20880000000000010156]\r
      #起始日期：[2026-11-25 00:00:00]   终止日期：[2026-11-26 00:00:00]\r
      #-----------------------------------------业务明细列表----------------------------------------\r
      支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注\r
      """
          + PAID
          + BACK
          + """
          #-----------------------------------------业务明细列表结束------------------------------------\r
          #交易合计：1笔，商家实收共58.00元，商家优惠共0.00元\r
          #退款合计：1笔，商家实收退款共-8.00元，商家优惠退款共0.00元\r
          #导出时间：[2026-11-26 08:10:10]\r
          """;

  @Test
  void payments_and_refunds_are_read_by_our_own_numbers_and_fees_beside_them() throws Exception {
    var bill = AlipayBillFile.read(zip(WHOLE, GBK));

    assertThat(bill.lines())
        .containsExactly(
            new BillLine(PAYMENT.toString(), new Money(5_800)),
            new BillLine(REFUND.toString(), new Money(-800)));
    assertThat(bill.fees()).isEqualTo(new Money(30));
  }

  @Test
  void a_file_that_is_cut_off_or_altered_is_refused() throws Exception {
    var whole = zip(WHOLE, GBK);
    for (var part = 0; part < 10; part++) {
      var cut = Arrays.copyOf(whole, whole.length * part / 10);
      assertThatThrownBy(() -> AlipayBillFile.read(cut)).isInstanceOf(NoBill.class);
    }
    var altered = whole.clone();
    altered[whole.length / 2] ^= 1;

    assertThatThrownBy(() -> AlipayBillFile.read(altered)).isInstanceOf(NoBill.class);
    refused(
        WHOLE.substring(0, WHOLE.indexOf("#-----------------------------------------业务明细列表结束")),
        "remarks");
  }

  @Test
  void rows_and_sums_must_agree_and_every_row_be_whole() throws Exception {
    refused(WHOLE.replace(BACK, ""), "others than those");
    refused(WHOLE.replace(",58.00,58.00,", ",58.00,58.01,"), "others than those");
    refused(WHOLE.replace(",-8.00,-8.00,", ",-8.00,-9.00,"), "others than those");
    refused(WHOLE.replace("\t,-0.35,0.00,", "\t,-0.35,0.00"), "row 6 has 24 fields instead of 25");
    refused(
        WHOLE.replace("退款,核桃", "转账,核桃").replace("退款合计：1", "退款合计：0").replace("退款共-8.00", "退款共0.00"),
        "row 7 is neither");
    refused(WHOLE.replace("服务费（元）", "费"), "服务费（元） is missing");
  }

  @Test
  void another_encoding_is_refused() throws Exception {
    var utf8 = zip(WHOLE, UTF_8);

    assertThatThrownBy(() -> AlipayBillFile.read(utf8)).isInstanceOf(NoBill.class);
  }

  private static void refused(String text, String why) throws IOException {
    var zip = zip(text, GBK);
    assertThatThrownBy(() -> AlipayBillFile.read(zip))
        .isInstanceOf(NoBill.class)
        .hasMessageContaining(why);
  }

  /** As Alipay packs it: the table of sums beside it, both with names in GBK. */
  private static byte[] zip(String text, Charset charset) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, GBK)) {
      zip.putNextEntry(new ZipEntry("2088_20261125_业务明细(汇总).csv"));
      zip.write("#支付宝业务汇总查询\r\n".getBytes(GBK));
      zip.putNextEntry(new ZipEntry("2088_20261125_业务明细.csv"));
      zip.write(text.getBytes(charset));
    }
    return bytes.toByteArray();
  }
}
