package org.walnut.message;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClientException;

/**
 * Goes to the gateway after commit, outside every transaction. An errand in vain is repeated by
 * {@link MessageRound}.
 */
@Service
class MessageErrands {

  private static final Logger log = LoggerFactory.getLogger(MessageErrands.class);

  private final PhoneGateway gateway;
  private final MessageLife life;

  MessageErrands(PhoneGateway gateway, MessageLife life) {
    this.gateway = gateway;
    this.life = life;
  }

  @Async
  @TransactionalEventListener
  void on(MessageWaits event) {
    go(event.message());
  }

  /** False when the gateway could not be reached. */
  boolean go(UUID message) {
    return life.claim(message).map(this::gone).orElse(true);
  }

  private boolean gone(Errand errand) {
    try {
      life.heard(errand, answer(errand));
      return true;
    } catch (RestClientException down) {
      log.warn("message {} waits for the gateway: {}", errand.message(), told(down));
      if (wasTakenForSureNot(down)) {
        life.notReached(errand);
      } else {
        life.unsure(errand);
      }
      return false;
    }
  }

  private GatewayState answer(Errand errand) {
    return errand.state() == ErrandState.WAITING
        ? gateway.hand(
            errand.number(),
            errand.channel(),
            errand.phone(),
            Objects.requireNonNull(errand.text(), "a message that waits has its text"))
        : gateway.ask(errand.number());
  }

  /** Not what the gateway wrote, which may hold a phone number or the message. */
  private static String told(RestClientException down) {
    return down instanceof HttpStatusCodeException answer
        ? "it answers " + answer.getStatusCode().value()
        : NestedExceptionUtils.getMostSpecificCause(down).getClass().getSimpleName();
  }

  private static boolean wasTakenForSureNot(RestClientException down) {
    var cause = NestedExceptionUtils.getMostSpecificCause(down);
    return down instanceof HttpStatusCodeException
        || cause instanceof ConnectException
        || cause instanceof HttpConnectTimeoutException
        || cause instanceof UnresolvedAddressException;
  }
}
