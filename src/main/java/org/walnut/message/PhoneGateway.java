package org.walnut.message;

import java.util.UUID;
import org.springframework.web.client.RestClientException;

/**
 * Brings texts to phones, as text messages or calls. Handed over again under the same number, a
 * text is not brought twice. Never called inside a transaction.
 */
public interface PhoneGateway {

  /**
   * @throws RestClientException when it cannot be reached or answers nonsense; it may have taken
   *     the text all the same
   */
  GatewayState hand(UUID number, Channel channel, String phone, String text);

  /** What became of it. */
  GatewayState ask(UUID number);
}
