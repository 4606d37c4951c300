package org.walnut.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/**
 * Seals what was done in the county at hand, in batches. Takes whatever can be seen and is in no
 * seal; a transaction that is still open is found by a later round.
 */
@Service
public class Sealing {

  private static final Logger log = LoggerFactory.getLogger(Sealing.class);
  private static final UUID FIRST = new UUID(0, 0);

  /** Few transactions are open for longer. */
  private static final Duration USUAL = Duration.ofSeconds(10);

  /** What waits for the next seal; {@code since} is null when nothing does. */
  public record Unsealed(long count, @Nullable Instant since) {}

  private final SealStore store;
  private final SealLog kept;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Sealing(SealStore store, SealLog kept, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.kept = kept;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Seals what came in since ten seconds before the last that is in the newest seal; looks no
   * further back, so that it costs little however much is done. Answers how many activities it
   * sealed.
   */
  public int seal() {
    return sealFrom(since(USUAL));
  }

  /** Seals what long transactions wrote, too: looks back as far as one of ours may be open. */
  public int sealLate() {
    return sealFrom(since(IdTime.GRACE));
  }

  /** Seals whatever is in no seal, wherever it stands. */
  public int sealAll() {
    return sealFrom(FIRST);
  }

  /** How many activities of these counties together are in no seal yet, and since when. */
  public Unsealed unsealed(Collection<String> counties) {
    return transaction.execute(_ -> store.waiting(counties));
  }

  /** A batch goes on where the one before it ended, and does not look at that again. */
  private int sealFrom(UUID start) {
    var sealed = 0;
    var from = start;
    List<ActivityLine> batch;
    do {
      var here = from;
      batch = transaction.execute(_ -> batch(here));
      sealed += batch.size();
      from = batch.isEmpty() ? from : batch.getLast().id();
    } while (batch.size() == SealStore.BATCH && !Thread.currentThread().isInterrupted());
    kept.add(number -> transaction.execute(_ -> store.after(number)));
    if (sealed > 0) {
      log.info("{} activities sealed", sealed);
    }
    return sealed;
  }

  /**
   * Answers what it sealed. The newest seal is read first: whoever seals the same at the same
   * moment then takes the same number, and one of the two leaves it.
   */
  private List<ActivityLine> batch(UUID from) {
    var newest = store.newest().orElse(null);
    var activities = store.unsealed(from);
    if (activities.isEmpty()) {
      return activities;
    }
    var hashes = activities.stream().map(ActivityLine::hash).toList();
    var seal = seal(newest, activities, hashes);
    return store.add(seal, activities, hashes) ? activities : List.of();
  }

  /** From so long before the last in the newest seal. */
  private UUID since(Duration back) {
    return transaction
        .execute(_ -> store.newest())
        .map(seal -> IdTime.from(IdTime.of(seal.last()).minus(back)))
        .orElse(FIRST);
  }

  private Seal seal(@Nullable Seal before, List<ActivityLine> activities, List<byte[]> hashes) {
    return new Seal(
            Tenancy.requiredCounty(),
            before == null ? 1 : before.number() + 1,
            Ids.next(),
            Canonical.time(clock.instant().truncatedTo(ChronoUnit.MICROS)),
            activities.size(),
            activities.getFirst().id(),
            activities.getLast().id(),
            Seal.hex(MerkleTree.root(hashes)),
            before == null ? Seal.BEGINNING : before.hash(),
            "")
        .hashed();
  }
}
