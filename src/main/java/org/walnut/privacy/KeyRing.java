package org.walnut.privacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.walnut.tenancy.Tenancy;

/** Changes the keys: a new one is added, everything is sealed again, the old one is thrown away. */
@Service
public class KeyRing {

  /**
   * A key and how much it holds.
   *
   * @param newest whether it is the one in use
   * @param values how many values are sealed or marked with it
   */
  public record KeyUse(String id, boolean newest, boolean marks, long values) {}

  /** What became of the wish to be rid of the old keys. */
  public sealed interface Retiring {
    record Retired(int keys) implements Retiring {}

    record StillUsed(long values) implements Retiring {}

    record NotAllSealedAgain() implements Retiring {}
  }

  private static final Logger log = LoggerFactory.getLogger(KeyRing.class);

  private final Keys keys;
  private final KeyProof proof;
  private final SealedRows rows;
  private final SealedPlaces places;
  private final JdbcClient db;

  KeyRing(Keys keys, KeyProof proof, SealedRows rows, SealedPlaces places, JdbcClient db) {
    this.keys = keys;
    this.proof = proof;
    this.rows = rows;
    this.places = places;
    this.db = db;
  }

  /** The file in which the keys lie. */
  public String place() {
    return keys.place();
  }

  /** Whether a server is at work on this database; it would not know a new key. */
  public boolean inUse() {
    return db.sql(
                """
                select count(*)
                  from pg_stat_activity
                 where datname = current_database()
                   and application_name = 'walnut'
                """)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Every key with the number of values it holds, the newest of each sort first. */
  public List<KeyUse> uses() {
    var sealed = new HashMap<Integer, Long>();
    var marked = new HashMap<Integer, Long>();
    for (var county : places.counties()) {
      Tenancy.within(county, () -> count(sealed, marked));
    }
    return keys.current().ids().stream()
        .map(key ->
            new KeyUse(
                Integer.toHexString(key.id()),
                key.newest(),
                key.marks(),
                (key.marks() ? marked : sealed).getOrDefault(key.id(), 0L)))
        .sorted(Comparator.comparing(KeyUse::marks).thenComparing(use -> !use.newest()))
        .toList();
  }

  /** Adds a key of each sort. The next start marks again, a job then seals again. */
  public void rotate() {
    keys.rotate();
  }

  /** Throws the old keys away when nothing is left that they open. */
  public Retiring retire() {
    var old = uses().stream().filter(use -> !use.newest()).toList();
    var values = old.stream().mapToLong(KeyUse::values).sum();
    if (values > 0) {
      return new Retiring.StillUsed(values);
    } else if (!proof.isNewest(keys.current())) {
      return new Retiring.NotAllSealedAgain();
    } else {
      keys.keepNewest();
      return new Retiring.Retired(old.size());
    }
  }

  /**
   * Seals with the newest key whatever is still sealed with an older one, some rows at a time; when
   * it is broken off, the next run goes on.
   */
  public void sealAgain() {
    if (proof.isNewest(keys.current())) {
      return;
    }
    long left = 0;
    for (var county : places.counties()) {
      left += Tenancy.within(county, () -> places.columns().stream().mapToLong(this::all).sum());
    }
    if (left == 0) {
      proof.renew(keys.current());
      log.info("everything is sealed with the newest key; the old ones can be retired");
    }
  }

  /** Answers how many values are left, because somebody was at work on them. */
  private long all(SealedColumn column) {
    long count = 0;
    int now;
    do {
      now = rows.sealAgain(column);
      count += now;
    } while (now > 0);
    if (count > 0) {
      log.info("{} of {}: {} values sealed again", column.name(), Tenancy.requiredCounty(), count);
    }
    var newest = keys.current().sealing().getPrimary().getId();
    return rows.byKey(column).entrySet().stream()
        .filter(each -> each.getKey() != newest)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private void count(Map<Integer, Long> sealed, Map<Integer, Long> marked) {
    for (var column : places.columns()) {
      rows.byKey(column).forEach((key, values) -> sealed.merge(key, values, Long::sum));
      rows.byMarkingKey(column).forEach((key, values) -> marked.merge(key, values, Long::sum));
    }
  }
}
