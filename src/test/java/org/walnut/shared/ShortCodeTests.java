package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTests {

  private static final String KEYS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-*";

  @Test
  void a_code_follows_from_its_id() {
    var id = UUID.fromString("01980000-0000-7000-8123-456789abcdef");

    assertThat(ShortCode.of("H", id))
        .isEqualTo(ShortCode.of("H", id))
        .matches("H-[0-9A-HJ-NP-TV-Y]{7}-[0-9A-HJ-NP-TV-Y]");
    assertThat(ShortCode.valid(ShortCode.of("H", id))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"H", "ORD", "LZ", "IU"})
  void any_single_wrong_character_shows(String prefix) {
    for (int round = 0; round < 100; round++) {
      var code = ShortCode.of(prefix, Ids.next());
      for (int place = 0; place < code.length(); place++) {
        for (char key : KEYS.toCharArray()) {
          assertReadAsItselfOrNotAtAll(
              code, code.substring(0, place) + key + code.substring(place + 1));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"H", "ORD", "LZ", "IU"})
  void any_two_swapped_neighbours_show(String prefix) {
    for (int round = 0; round < 2_000; round++) {
      var code = ShortCode.of(prefix, Ids.next());
      for (int place = 0; place < code.length() - 1; place++) {
        assertReadAsItselfOrNotAtAll(code, swapped(code, place, place + 1));
      }
      assertReadAsItselfOrNotAtAll(code, swapped(code, code.length() - 3, code.length() - 1));
    }
  }

  @Test
  void a_code_is_read_however_it_is_typed() {
    var code = codeWith('0', '1');

    assertThat(ShortCode.read(" " + code.toLowerCase().replace('0', 'o').replace('1', 'l') + " "))
        .contains(code);
    assertThat(ShortCode.read(code.replace('-', '\uFF0D'))).contains(code);
    assertThat(ShortCode.read("")).isEmpty();
  }

  @Test
  void a_thousand_ids_give_a_thousand_codes() {
    var codes = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      codes.add(ShortCode.of("H", Ids.from("household:" + i)));
    }

    assertThat(codes).hasSize(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "h", "H1", "HOUS"})
  void a_prefix_is_one_to_three_capital_letters(String prefix) {
    assertThatIllegalArgumentException().isThrownBy(() -> ShortCode.of(prefix, Ids.next()));
  }

  private static void assertReadAsItselfOrNotAtAll(String code, String typed) {
    assertThat(ShortCode.read(typed).orElse(code))
        .as("%s typed as %s", code, typed)
        .isEqualTo(code);
  }

  private static String swapped(String code, int one, int other) {
    var text = new StringBuilder(code);
    text.setCharAt(one, code.charAt(other));
    text.setCharAt(other, code.charAt(one));
    return text.toString();
  }

  private static String codeWith(char one, char other) {
    for (int i = 0; ; i++) {
      var code = ShortCode.of("H", Ids.from("code:" + i));
      if (code.indexOf(one) > 0 && code.indexOf(other) > 0) {
        return code;
      }
    }
  }
}
