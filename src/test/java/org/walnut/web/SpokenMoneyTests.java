package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.walnut.shared.Money;

class SpokenMoneyTests {

  @AfterEach
  void anyLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 零元",
    "5, 五分",
    "50, 五角",
    "100, 一元",
    "1005, 十元零五分",
    "1250, 十二元五角",
    "34567, 三百四十五元六角七分",
    "100500, 一千零五元",
    "101000, 一千零一十元",
    "2000000, 二万元",
    "20300000, 二十万三千元",
    "20050000, 二十万零五百元",
    "123456789, 一百二十三万四千五百六十七元八角九分",
    "20000000500, 二亿零五元",
    "-1250, 负十二元五角"
  })
  void amounts_are_read_out_in_chinese(long fen, String words) {
    LocaleContextHolder.setLocale(Locale.CHINESE);
    assertThat(SpokenMoney.of(new Money(fen))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 yuan",
    "34567, 345 yuan 6 jiao 7 fen",
    "1005, 10 yuan 5 fen",
    "-50, minus 5 jiao"
  })
  void amounts_are_read_out_in_english(long fen, String words) {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(SpokenMoney.of(new Money(fen))).isEqualTo(words);
  }
}
