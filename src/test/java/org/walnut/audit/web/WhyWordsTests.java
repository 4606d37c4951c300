package org.walnut.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class WhyWordsTests {

  @BeforeEach
  void in_english() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void in_no_language() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void constants_have_words_and_what_follows_stays() {
    assertThat(WhyWords.of("privacy.unmasked", "REGISTER_CHECK"))
        .isEqualTo("Check of the register");
    assertThat(WhyWords.of("payment.paidTwice", "WECHAT / BANK_TRANSFER RD-17"))
        .isEqualTo("WeChat Pay / Bank transfer RD-17");
    assertThat(
            WhyWords.of("access.accountMoved", "COUNTY_STAFF 621221 → AUDITOR 621221: a NEW post"))
        .isEqualTo("County centre 621221 → Auditor 621221: a NEW post");
  }

  @Test
  void what_a_person_wrote_stays() {
    assertThat(WhyWords.of("privacy.unmasked", "asked by telephone"))
        .isEqualTo("asked by telephone");
    assertThat(WhyWords.of("payment.closed", "BANK")).isEqualTo("BANK");
  }
}
