package org.walnut.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Signature;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a program sent, if it knows the secret. */
@Component
class SignedBody {

  private static final int LARGEST = 64 * 1024;

  private final JsonMapper json;
  private final Clock clock;

  SignedBody(JsonMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  <T> T read(HttpHeaders headers, InputStream content, String secret, Class<T> type)
      throws IOException {
    var body = content.readNBytes(LARGEST);
    var signature = Signature.read(headers::getFirst);
    if (signature == null || !signature.fits(secret, body) || !signature.isFresh(clock.instant())) {
      throw new NotSigned();
    }
    try {
      return json.readValue(body, type);
    } catch (JacksonException wrong) {
      if (wrong.getCause() instanceof InvalidInput invalid) {
        throw invalid;
      }
      throw InvalidInput.at("body", "sandbox.fault.body");
    }
  }
}
