package org.walnut.message;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands text messages with a secret to the carrier, straight from memory: an event would be written
 * to the database, and the secret with it. What gets lost is asked for again by its reader.
 */
@Component
class Secrets {

  private static final Logger log = LoggerFactory.getLogger(Secrets.class);

  private final ObjectProvider<TextCarrier> carriers;

  Secrets(ObjectProvider<TextCarrier> carriers) {
    this.carriers = carriers;
  }

  void carryAfterCommit(UUID id, NewMessage message) {
    var phone = message.phone();
    if (phone != null && message.holdsSecret()) {
      var text = BothLanguages.of(message.kind(), revealed(message.args())).zh();
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              carriers.forEach(carrier -> carry(carrier, id, phone, text));
            }
          });
    }
  }

  private static void carry(TextCarrier carrier, UUID id, String phone, String text) {
    try {
      carrier.carry(id, phone, text);
    } catch (RuntimeException e) {
      log.warn("message {} with a secret was not carried: {}", id, e.getClass().getSimpleName());
    }
  }

  private static Object[] revealed(List<Object> args) {
    return args.stream().map(arg -> arg instanceof Secret secret ? secret.value() : arg).toArray();
  }
}
