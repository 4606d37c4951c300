package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.walnut.shared.Money;

class CapitalMoneyTests {

  @AfterEach
  void anyLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 人民币伍分",
    "50, 人民币伍角整",
    "100, 人民币壹元整",
    "1005, 人民币壹拾元零伍分",
    "34567, 人民币叁佰肆拾伍元陆角柒分",
    "100500, 人民币壹仟零伍元整",
    "101000, 人民币壹仟零壹拾元整",
    "2000050, 人民币贰万元伍角整",
    "20050000, 人民币贰拾万零伍佰元整",
    "123456789, 人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"
  })
  void amounts_are_in_capitals_in_whatever_language_the_paper_is(long fen, String words) {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(CapitalMoney.of(new Money(fen))).isEqualTo(words);
  }
}
