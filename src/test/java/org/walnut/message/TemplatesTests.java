package org.walnut.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.walnut.house.InCheng;

/** Every template of every room: in both languages, with the same gaps, and short. */
@SpringBootTest
@ExtendWith(InCheng.class)
class TemplatesTests {

  private final TemplateTexts zh = TemplateTexts.load("zh");
  private final TemplateTexts en = TemplateTexts.load("en");

  @Autowired Templates templates;

  @Test
  void every_template_has_its_words_in_both_languages_with_the_gaps_of_its_example() {
    assertThat(templates.all()).isNotEmpty();
    for (var template : templates.all()) {
      assertThat(zh.gaps(template.key())).as(template.key()).isEqualTo(en.gaps(template.key()));
      assertThat(template.example().keySet()).as(template.key()).isEqualTo(zh.gaps(template.key()));
    }
  }

  @Test
  void no_words_are_without_a_template() {
    var declared = templates.all().stream().map(Template::key).toList();
    assertThat(zh.keys()).isEqualTo(en.keys());
    assertThat(zh.keys()).filteredOn(key -> !key.startsWith("sample.")).isSubsetOf(declared);
  }

  @Test
  void a_message_fits_into_one_text_in_chinese_and_two_in_english() {
    for (var template : templates.all()) {
      assertThat(TextParts.of(templates.example(template, Locale.CHINESE)))
          .as(template.key())
          .isEqualTo(1);
      assertThat(TextParts.of(templates.example(template, Locale.ENGLISH)))
          .as(template.key())
          .isLessThanOrEqualTo(2);
    }
  }

  @Test
  void only_codes_carry_secrets() {
    assertThat(templates.all())
        .allSatisfy(template ->
            assertThat(template.example().values().stream().anyMatch(Secret.class::isInstance))
                .as(template.key())
                .isEqualTo(template.topic() == Topic.CODES));
  }
}
