package org.walnut.payout;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.walnut.shared.Refused;

/**
 * Goes to WeChat Pay after commit, outside every transaction. An errand in vain leaves things as
 * they are and is repeated under the same number.
 */
@Service
public class TransferErrands {

  private static final Logger log = LoggerFactory.getLogger(TransferErrands.class);

  private final TransferService service;
  private final TransferLife life;

  TransferErrands(TransferService service, TransferLife life) {
    this.service = service;
    this.life = life;
  }

  @Async
  @TransactionalEventListener
  void on(TransferAsked event) {
    ask(event.payout());
  }

  /** Makes the transfer known to the service; false when that gave no clear answer. */
  public boolean ask(UUID id) {
    var transfer = life.card(id);
    if (transfer.state() != TransferState.CREATED) {
      return true;
    }
    life.asked(id);
    try {
      life.answered(id, create(transfer));
      return true;
    } catch (TransferSilent silent) {
      log.warn("transfer {} waits for WeChat Pay: {}", transfer.code(), silent.getMessage());
      return false;
    }
  }

  /** Asks what has become of it; what the service has never heard of is made known again. */
  public boolean query(UUID id) {
    var transfer = life.card(id);
    if (transfer.state() == TransferState.CREATED) {
      return ask(id);
    }
    life.asked(id);
    try {
      service
          .query(transfer)
          .or(() -> again(transfer))
          .ifPresent(answer -> life.answered(id, answer));
      return true;
    } catch (TransferSilent silent) {
      log.warn("transfer {} could not be looked up: {}", transfer.code(), silent.getMessage());
      return false;
    }
  }

  /** Not what is being taken back or is suspect: that is a matter for people. */
  private Optional<TransferAnswer> again(TransferCard transfer) {
    log.warn("transfer {} is {}, but WeChat Pay knows of none", transfer.code(), transfer.state());
    return transfer.state() == TransferState.CANCELING || transfer.state() == TransferState.SUSPECT
        ? Optional.empty()
        : Optional.of(create(transfer));
  }

  private TransferAnswer create(TransferCard transfer) {
    var line = life.line(transfer.id());
    var openid = Objects.requireNonNull(line.target(), "a transfer by WeChat has a receiver");
    return service.create(transfer, openid, line.memo());
  }

  /** Takes back what the receiver has not confirmed. */
  public void cancel(UUID id) {
    var transfer = life.card(id);
    if (transfer.state().ended() || transfer.state() == TransferState.CREATED) {
      throw new Refused("payout.problem.transferState", transfer.code(), transfer.state());
    }
    try {
      life.answered(id, service.cancel(transfer));
    } catch (TransferSilent silent) {
      log.warn("transfer {} could not be cancelled: {}", transfer.code(), silent.getMessage());
      throw new Refused("payout.problem.wechatSilent");
    }
  }
}
