package org.walnut.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.walnut.shared.NotFound;

/**
 * The text gateway and the telephone network behind it, with as much trouble as somebody asked for.
 */
@Service
public class SandboxPhones {

  private final SandboxTextStore texts;
  private final SandboxReceiptStore receipts;
  private final SandboxNoticePost post;
  private final SandboxSettings settings;
  private final TransactionOperations transaction;
  private final Clock clock;

  SandboxPhones(
      SandboxTextStore texts,
      SandboxReceiptStore receipts,
      SandboxNoticePost post,
      SandboxSettings settings,
      TransactionOperations transaction,
      Clock clock) {
    this.texts = texts;
    this.receipts = receipts;
    this.post = post;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Takes a text, once, and then tells the sender what became of it. */
  public SandboxText take(NewSandboxText text) {
    var trouble = trouble();
    if (trouble == Trouble.DOWN) {
      throw new NoService();
    }
    post.send(receipts, transaction.execute(_ -> written(text, trouble)));
    return new SandboxText(
        text.number(), trouble == Trouble.UNKNOWN ? TextState.UNKNOWN : TextState.ACCEPTED);
  }

  /** What became of a text. */
  public SandboxText find(UUID number) {
    return switch (trouble()) {
      case DOWN -> throw new NoService();
      case UNKNOWN -> new SandboxText(number, TextState.UNKNOWN);
      case NONE, FAIL, DELAY, DUPLICATE ->
          new SandboxText(
              number,
              transaction
                  .execute(_ -> texts.state(number, clock.instant()))
                  .orElseThrow(() -> new NotFound("sandbox.text", number)));
    };
  }

  public Trouble trouble() {
    return transaction.execute(_ -> texts.trouble());
  }

  /** From now on. */
  public void be(Trouble trouble) {
    transaction.executeWithoutResult(_ -> texts.be(trouble));
  }

  /** What senders sign their requests with. */
  public String secret() {
    return settings.textSecret();
  }

  /** Whether texts go to real phones, so that there is nothing to see here. */
  public boolean closed() {
    return settings.realPhones();
  }

  private List<UUID> written(NewSandboxText text, Trouble trouble) {
    var now = clock.instant();
    var arrives = trouble == Trouble.DELAY ? now.plus(settings.delay()) : now;
    if (!texts.add(text, trouble, now, arrives)) {
      return List.of();
    }
    return switch (trouble) {
      case FAIL -> receipts.write(text.number(), TextState.FAILED, arrives, 1);
      case DUPLICATE -> receipts.write(text.number(), TextState.DELIVERED, arrives, 2);
      case NONE, DELAY -> receipts.write(text.number(), TextState.DELIVERED, arrives, 1);
      case DOWN, UNKNOWN -> List.of();
    };
  }
}
