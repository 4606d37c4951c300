package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTests {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Random RANDOM = Seed.random(SocialCreditCodeTests.class);

  @Test
  void the_example_of_the_standard_checks() {
    assertThat(SocialCreditCode.read("91350100m000100y43"))
        .hasValueSatisfying(code -> {
          assertThat(code).hasToString("91350100M000100Y43");
          assertThat(code.checks()).isTrue();
        });
  }

  @Test
  void a_check_character_that_does_not_fit_is_only_a_warning() {
    assertThat(new SocialCreditCode("91350100M000100Y44").checks()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "91350100M000100Y433",
        "91350100M000100I43",
        "9135010AM000100Y43"
      })
  void a_wrong_form_is_refused(String text) {
    assertThat(SocialCreditCode.read(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new SocialCreditCode(text));
  }

  @Test
  void another_implementation_comes_to_the_same_answer() {
    for (int round = 0; round < 1_000; round++) {
      var first17 = characters(2) + "%06d".formatted(RANDOM.nextInt(1_000_000)) + characters(9);
      var answers = ALPHABET.chars().mapToObj(check -> first17 + (char) check).toList();

      assertThat(answers)
          .filteredOn(code -> new SocialCreditCode(code).checks())
          .as("seed %d", Seed.VALUE)
          .hasSize(1)
          .isEqualTo(answers.stream().filter(CreditCodeUtil::isCreditCode).toList());
    }
  }

  private static String characters(int count) {
    return RANDOM
        .ints(count, 0, ALPHABET.length())
        .mapToObj(ALPHABET::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
