package org.walnut.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** WeChat Pay's transfers of merchants, as far as the receiver's phone is concerned. */
@Service
public class SandboxTransfers {

  private static final Duration A_DAY = Duration.ofHours(24);
  private static final Money A_FEN = new Money(1);

  private final SandboxTransferStore store;
  private final SandboxNoticePost post;
  private final JsonMapper json;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SandboxTransfers(
      SandboxTransferStore store,
      SandboxNoticePost post,
      JsonMapper json,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.post = post;
    this.json = json;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The same number again answers the transfer that is there, whatever else was asked for. */
  public SandboxTransfer open(
      String billNo, String openid, Money amount, String remark, String notifyUrl) {
    return transaction.execute(_ -> {
      store.add(
          new SandboxTransfer(
              Ids.from("sandbox:transfer:" + billNo),
              billNo,
              openid,
              amount,
              remark,
              notifyUrl,
              "WAIT_USER_CONFIRM",
              null,
              clock.instant()));
      return store.look(billNo).orElseThrow();
    });
  }

  /** What nobody confirmed within a day has gone back by now. */
  public Optional<SandboxTransfer> look(String billNo) {
    lapse();
    return transaction.execute(_ -> store.look(billNo));
  }

  public List<SandboxTransfer> latest() {
    lapse();
    return transaction.execute(_ -> store.latest());
  }

  /** What was decided before stays so. */
  public void decide(UUID id, TransferDeed deed) {
    post.send(store, transaction.execute(_ -> decided(id, deed)));
  }

  public void decide(String billNo, TransferDeed deed) {
    decide(Ids.from("sandbox:transfer:" + billNo), deed);
  }

  /** Taken back by the merchant, who learns of it at once. */
  public SandboxTransfer cancel(SandboxTransfer transfer) {
    return transaction.execute(_ -> {
      store.decide(transfer.id(), "CANCELLED", null, clock.instant());
      return store.transfer(transfer.id()).orElseThrow();
    });
  }

  private void lapse() {
    var overdue = transaction.execute(_ -> store.overdue(clock.instant().minus(A_DAY)));
    overdue.forEach(id -> decide(id, TransferDeed.LAPSE));
  }

  private List<UUID> decided(UUID id, TransferDeed deed) {
    var transfer = store.transfer(id).orElseThrow(() -> new NotFound("sandbox.transfer", id));
    if (!store.decide(id, deed.outcome(), deed.why(), clock.instant())) {
      return List.of();
    }
    var told = told(transfer, deed);
    return deed.words().stream()
        .map(word -> write(word.contrary() ? contrary(told) : told, word))
        .toList();
  }

  private UUID write(ToldTransfer told, TransferDeed.Word word) {
    return store.write(
        told.transfer(),
        json.writeValueAsString(told),
        word.flaw(),
        clock.instant().plus(word.delay()));
  }

  private ToldTransfer told(SandboxTransfer transfer, TransferDeed deed) {
    var amount =
        deed == TransferDeed.CONFIRM_TOLD_WRONG ? transfer.amount().plus(A_FEN) : transfer.amount();
    return new ToldTransfer(
        Ids.next(),
        transfer.id(),
        transfer.billNo(),
        deed.outcome(),
        deed.why(),
        amount,
        clock.instant());
  }

  private static ToldTransfer contrary(ToldTransfer told) {
    return new ToldTransfer(
        Ids.next(),
        told.transfer(),
        told.billNo(),
        "FAIL",
        "PAYER_ACCOUNT_ABNORMAL",
        told.amount(),
        told.at());
  }
}
