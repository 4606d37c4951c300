package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class SharedWordsTests {

  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle("messages.shared", Locale.of("zh"));
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("messages.shared", Locale.of("en"));

  @Test
  void every_word_is_there_in_both_languages() {
    assertThat(CHINESE.getLocale().getLanguage()).isEqualTo("zh");
    assertThat(ENGLISH.getLocale().getLanguage()).isEqualTo("en");
    assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
  }

  @Test
  void every_constant_and_problem_has_its_word() {
    var keys =
        Stream.of(
                Arrays.stream(EvidenceGrade.values()).map(grade -> "shared.EvidenceGrade." + grade),
                Arrays.stream(DivisionLevel.values()).map(level -> "shared.DivisionLevel." + level),
                Arrays.stream(CitizenIdFault.values()).map(CitizenIdFault::key),
                Stream.of(
                        new NotFound("k", 1),
                        new ChangedMeanwhile("k", 1),
                        InvalidInput.at("f", "k"))
                    .flatMap(problem -> Stream.of(problem.titleKey(), problem.key())),
                Stream.of(new Forbidden("k"), new Refused("k")).map(Problem::titleKey))
            .flatMap(key -> key)
            .toList();

    assertThat(CHINESE.keySet()).containsAll(keys);
  }

  @Test
  void an_argument_that_is_a_word_is_told_in_the_readers_language() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages.shared");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    var problem = new NotFound("shared.DivisionLevel.VILLAGE", "621221108203");
    var input = InvalidInput.at("price", "fault.PricePerKg");

    assertThat(messages.getMessage(problem.key(), problem.args().toArray(), Locale.ENGLISH))
        .startsWith("There is no Village “621221108203”");
    assertThat(messages.getMessage(problem.key(), problem.args().toArray(), Locale.CHINESE))
        .startsWith("没有找到村“621221108203”");
    assertThat(messages.getMessage(input.key(), input.args().toArray(), Locale.ENGLISH))
        .isEqualTo("Nothing was saved: one entry needs correcting.");
  }
}
