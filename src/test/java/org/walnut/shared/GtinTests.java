package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTests {

  @ParameterizedTest
  @ValueSource(strings = {"6901234567892", "96385074", "036000291452", "16901234567899"})
  void all_four_lengths_are_read(String text) {
    assertThat(Gtin.read(text)).map(Gtin::value).contains(text);
  }

  @Test
  void fourteen_digits_are_filled_with_zeros() {
    assertThat(new Gtin("6901234567892").gtin14()).isEqualTo("06901234567892");
    assertThat(new Gtin("96385074").gtin14()).isEqualTo("00000096385074");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "6901234567893", "690123456789", "69012345678920", "690123456789A", "0"})
  void a_wrong_length_or_check_digit_is_refused(String text) {
    assertThat(Gtin.read(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Gtin(text));
  }

  @Test
  void any_single_wrong_digit_shows() {
    var right = "6901234567892";
    for (int place = 0; place < right.length(); place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        var text = right.substring(0, place) + digit + right.substring(place + 1);
        assertThat(Gtin.read(text).isPresent()).as(text).isEqualTo(text.equals(right));
      }
    }
  }
}
