package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTests {

  private static final Random RANDOM = Seed.random(CitizenIdTests.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        " 110105 19491231 002X",
        "\uFF11\uFF110105\u300019491231002\uFF38"
      })
  void the_example_of_the_standard_is_right_however_it_is_typed(String text) {
    var id = CitizenId.read(text).orElseThrow();

    assertThat(id.value()).isEqualTo("11010519491231002X");
    assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
    assertThat(id.female()).isTrue();
  }

  @Test
  void an_invented_person_has_a_prefix_of_no_place() {
    var id = new CitizenId("999999190001010015");

    assertThat(id.birthDate()).isEqualTo(LocalDate.of(1900, 1, 1));
    assertThat(id.female()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', LENGTH",
    "99999990010100, LENGTH",
    "9999991900010100155, LENGTH",
    "99999919000101001A, CHARACTERS",
    "9999X9190001010015, CHARACTERS",
    "999999189912310015, BIRTH_DATE",
    "999999190002290015, BIRTH_DATE",
    "999999190013010015, BIRTH_DATE",
    "999999190001010016, CHECK_DIGIT",
    "11010519491231002\uFF10, CHECK_DIGIT"
  })
  void a_refusal_says_why(String text, CitizenIdFault fault) {
    assertThat(CitizenId.check(text)).contains(fault);
    assertThat(CitizenId.read(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CitizenId(text))
        .withMessage("not a citizen number: " + fault);
  }

  @Test
  void a_number_shows_itself_masked() {
    assertThat(new CitizenId("999999190001010015")).hasToString("999*************15");
  }

  @Test
  void another_implementation_comes_to_the_same_answer() {
    for (int round = 0; round < 5_000; round++) {
      var born = LocalDate.of(1900, 1, 1).plusDays(RANDOM.nextInt(45_000));
      var digits =
          "621221"
              + DateTimeFormatter.BASIC_ISO_DATE.format(born)
              + "%03d".formatted(RANDOM.nextInt(1000));
      var text = digits + "0123456789X".charAt(RANDOM.nextInt(11));
      var right = digits + CitizenId.expectedCheckDigit(digits);

      assertThat(CitizenId.check(text).isEmpty())
          .as("seed %d: %s", Seed.VALUE, text)
          .isEqualTo(IdcardUtil.isValidCard18(text));
      assertThat(IdcardUtil.isValidCard18(right)).as("seed %d: %s", Seed.VALUE, right).isTrue();
      assertThat(new CitizenId(right).female()).isEqualTo(IdcardUtil.getGenderByIdCard(right) == 0);
    }
  }
}
