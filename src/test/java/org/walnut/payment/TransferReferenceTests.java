package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** References that payers copy by hand and clerks type. */
class TransferReferenceTests {

  private static final UUID PAYMENT = UUID.fromString("01932f4e-5c00-7a11-8b22-c33d44e55f66");
  private static final String REFERENCE = TransferReference.of(PAYMENT, 1);

  @Test
  void each_attempt_has_one_of_its_own_that_stays_the_same() {
    assertThat(REFERENCE).matches("BT-[0-9A-Y]{7}-[0-9A-Y]");
    assertThat(TransferReference.of(PAYMENT, 1)).isEqualTo(REFERENCE);
    assertThat(TransferReference.of(PAYMENT, 2)).isNotEqualTo(REFERENCE);
  }

  @Test
  void it_is_found_among_words_however_it_is_typed() {
    var typed =
        new String[] {
          REFERENCE,
          REFERENCE.toLowerCase(),
          REFERENCE.replace("-", ""),
          REFERENCE.replace('-', ' '),
          "货款 " + REFERENCE + " 谢谢",
          "order/" + REFERENCE + "/2026"
        };
    for (var text : typed) {
      assertThat(TransferReference.in(text)).as(text).contains(REFERENCE);
    }
  }

  @Test
  void a_wrong_character_or_two_swapped_make_it_none() {
    for (int at = 3; at < REFERENCE.length(); at++) {
      var letter = REFERENCE.charAt(at);
      if (letter != '-') {
        var other = letter == '7' ? '8' : '7';
        var wrong = REFERENCE.substring(0, at) + other + REFERENCE.substring(at + 1);
        assertThat(TransferReference.in(wrong)).as(wrong).isEmpty();
      }
    }
    assertThat(TransferReference.in("walnuts")).isEmpty();
    assertThat(TransferReference.in(REFERENCE + "X")).isEmpty();
  }
}
