package org.walnut.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The accounts that entries move money of, each with the first day it is asked for: on that it
 * opens. In the order in which the database has their ids, so that two writers do not wait for each
 * other in a ring.
 */
final class TouchedAccounts {

  /** An account as it opens. */
  record Touched(AccountRef account, LocalDate on) {}

  /** Byte by byte; Java takes the first bit of each half for a sign. */
  private static final Comparator<UUID> AS_THE_DATABASE =
      (one, other) -> {
        int halves =
            Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return halves != 0
            ? halves
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
      };

  private final SortedMap<UUID, Touched> accounts = new TreeMap<>(AS_THE_DATABASE);
  private int covering;

  /** Answers the id of the account. */
  UUID touch(AccountRef account, LocalDate on) {
    var id = account.id();
    var before = accounts.get(id);
    if (before == null || on.isBefore(before.on())) {
      accounts.put(id, new Touched(account, on));
      covering += before == null && account.kind().covered() ? 1 : 0;
    }
    return id;
  }

  UUID[] ids() {
    return accounts.keySet().toArray(UUID[]::new);
  }

  /** Of those that cover what goes and is held ({@link AccountKind#covered}). */
  UUID[] coveringIds() {
    var ids = new UUID[covering];
    int i = 0;
    for (var each : accounts.entrySet()) {
      if (each.getValue().account().kind().covered()) {
        ids[i++] = each.getKey();
      }
    }
    return ids;
  }

  Collection<Touched> all() {
    return accounts.values();
  }
}
