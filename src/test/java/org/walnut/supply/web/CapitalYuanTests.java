package org.walnut.supply.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walnut.shared.Money;

class CapitalYuanTests {

  @ParameterizedTest
  @CsvSource({
    "0, 零元整",
    "1, 壹分",
    "10, 壹角整",
    "12, 壹角贰分",
    "100, 壹元整",
    "105, 壹元零伍分",
    "150, 壹元伍角整",
    "1000, 壹拾元整",
    "65438, 陆佰伍拾肆元叁角捌分",
    "10000, 壹佰元整",
    "10500, 壹佰零伍元整",
    "100500, 壹仟零伍元整",
    "1000000, 壹万元整",
    "1000500, 壹万零伍元整",
    "1050000, 壹万零伍佰元整",
    "10000000, 壹拾万元整",
    "12345678, 壹拾贰万叁仟肆佰伍拾陆元柒角捌分",
    "10000000000, 壹亿元整",
    "10000000100, 壹亿零壹元整",
    "10010000000, 壹亿零壹拾万元整",
    "-12550, 负壹佰贰拾伍元伍角整"
  })
  void amounts_are_written_as_on_a_receipt(long fen, String text) {
    assertThat(CapitalYuan.of(new Money(fen))).isEqualTo("人民币" + text);
  }
}
