package org.walnut.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTests {

  private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
  private static final byte[] BODY = "{\"amount\":1}".getBytes(UTF_8);

  /**
   * Worked out with: printf '1795406400\nn-1\n{"amount":1}' | openssl dgst -sha256 -hmac secret.
   */
  @Test
  void a_signature_is_hmac_sha256_over_time_word_and_body() {
    var value = "49c4516033fb6156294fc71a5f7a137f4f967dd565f475153e2331a5c09238af";
    assertThat(new Signature(1795406400, "n-1", value).fits("secret", BODY)).isTrue();
  }

  @Test
  void a_signature_fits_only_its_secret_its_body_and_its_time() {
    var signature = Signature.of("secret", NOW, BODY);

    assertThat(signature.fits("secret", BODY)).isTrue();
    assertThat(signature.fits("other", BODY)).isFalse();
    assertThat(signature.fits("secret", "{\"amount\":2}".getBytes(UTF_8))).isFalse();
    var moved = new Signature(signature.timestamp() + 1, signature.nonce(), signature.value());
    assertThat(moved.fits("secret", BODY)).isFalse();
  }

  @Test
  void a_signature_is_fresh_for_five_minutes_either_way() {
    var signature = Signature.of("secret", NOW, BODY);

    assertThat(signature.isFresh(NOW.plus(Duration.ofMinutes(5)))).isTrue();
    assertThat(signature.isFresh(NOW.plus(Duration.ofSeconds(301)))).isFalse();
    assertThat(signature.isFresh(NOW.minus(Duration.ofMinutes(5)))).isTrue();
    assertThat(signature.isFresh(NOW.minus(Duration.ofSeconds(301)))).isFalse();
  }

  @Test
  void three_headers_make_a_signature_and_two_do_not() {
    Map<String, String> headers =
        new HashMap<>(
            Map.of(
                Signature.TIMESTAMP_HEADER, "1795406400",
                Signature.NONCE_HEADER, "n-1",
                Signature.VALUE_HEADER, "ab"));
    assertThat(Signature.read(headers::get)).isEqualTo(new Signature(1795406400, "n-1", "ab"));

    headers.put(Signature.TIMESTAMP_HEADER, "-5");
    assertThat(Signature.read(headers::get)).isNull();
    headers.remove(Signature.TIMESTAMP_HEADER);
    assertThat(Signature.read(headers::get)).isNull();
  }
}
