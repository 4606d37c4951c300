package org.walnut.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Sql;

/** Goes through the sealed activities, seal by seal, and writes down what is wrong. */
final class SealReview {

  private final Map<Long, Seal> seals;
  private final List<String> faults = new ArrayList<>();
  private final Set<Long> seen = new HashSet<>();
  private final List<byte[]> leaves = new ArrayList<>();
  private long number;
  private long looked;

  SealReview(Map<Long, Seal> seals) {
    this.seals = seals;
  }

  long looked() {
    return looked;
  }

  List<String> faults() {
    return faults;
  }

  void row(ResultSet row) throws SQLException {
    looked++;
    if (row.getLong("seal_number") != number) {
      closeSeal();
      number = row.getLong("seal_number");
      seen.add(number);
    }
    var id = Sql.uuid(row, "activity_id");
    var hash = row.getBytes("hash");
    leaves.add(hash);
    if (Sql.uuidOrNull(row, "id") == null) {
      faults.add("activity " + id + " of seal " + number + " is gone");
      return;
    }
    var activity = ActivityLine.of(row);
    if (!Arrays.equals(activity.hash(), hash)) {
      faults.add("activity " + id + " of seal " + number + " was changed");
    }
    if (cameLate(activity, seals.get(number - 1))) {
      slippedIn(id, number - 1);
    }
    if (cameEarly(activity, seals.get(number))) {
      faults.add("activity " + id + " of seal " + number + " has an id that no clock had reached");
    }
  }

  void end() {
    closeSeal();
    seals.keySet().stream()
        .filter(each -> !seen.contains(each))
        .sorted()
        .forEach(each -> faults.add("seal " + each + " has lost its activities"));
  }

  void slippedIn(UUID id, long before) {
    faults.add(
        "activity "
            + id
            + " was slipped in: it says it is older than seal "
            + before
            + ", which did not see it");
  }

  void stray(UUID id) {
    faults.add("activity " + id + " is said to be in a seal that does not exist");
  }

  private void closeSeal() {
    var seal = seals.get(number);
    if (seal == null) {
      if (!leaves.isEmpty()) {
        faults.add(
            "seal " + number + " is missing, its " + leaves.size() + " activities are there");
      }
    } else if (leaves.size() != seal.count()) {
      faults.add(
          "seal "
              + number
              + " closed "
              + seal.count()
              + " activities, "
              + leaves.size()
              + " are in it");
    } else if (!Seal.hex(MerkleTree.root(leaves)).equals(seal.root())) {
      faults.add("seal " + number + " closed other activities than those that are in it");
    }
    leaves.clear();
  }

  private static boolean cameLate(ActivityLine activity, @Nullable Seal before) {
    return before != null
        && (activity.time().isBefore(before.time().minus(IdTime.GRACE))
            || IdTime.of(activity.id()).isBefore(IdTime.of(before.id()).minus(IdTime.GRACE)));
  }

  private static boolean cameEarly(ActivityLine activity, @Nullable Seal seal) {
    return seal != null
        && IdTime.of(activity.id()).isAfter(IdTime.of(seal.id()).plus(IdTime.GRACE));
  }
}
