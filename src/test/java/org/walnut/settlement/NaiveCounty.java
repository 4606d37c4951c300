package org.walnut.settlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The money of a county as a child would keep it: one number for each account, one split worked out
 * anew whenever an order changes. It shares no arithmetic with Walnut. Amounts are fen; an account
 * holds what came in less what went out.
 */
final class NaiveCounty {

  /** Per cent of the goods' price that the shop keeps, and fen per kilogram for the packaging. */
  static final long COMMISSION = 10;

  static final long PACKAGING_PER_KG = 50;

  final Map<String, Long> accounts = new TreeMap<>();

  /** What households were promised and is in no statement yet, or was carried. */
  private final Map<UUID, Long> open = new HashMap<>();

  private final Map<UUID, Long> paid = new HashMap<>();
  private final Map<UUID, Long> grams = new TreeMap<>();

  /** So much more of the one lot on commission is this household's. */
  void share(UUID household, long g) {
    grams.merge(household, g, Long::sum);
  }

  void move(String from, String to, long fen) {
    accounts.merge(from, -fen, Long::sum);
    accounts.merge(to, fen, Long::sum);
  }

  void received(long fen) {
    move("PROVIDER", "BUYERS", fen);
  }

  void givenBack(long fen) {
    move("BUYERS", "PROVIDER", fen);
  }

  void bought(UUID household, long fen) {
    move("SHOP", "HOUSEHOLD " + household, fen);
    open.merge(household, fen, Long::sum);
  }

  /**
   * A completed order of so much for goods of this weight, of which so much is given back by now.
   */
  Map<String, Long> settled(long goods, long refunded, long grams, long postage) {
    var net = goods - refunded;
    var packaging = Math.min(halfUp(grams * PACKAGING_PER_KG, 1000), net);
    var commission = Math.min(halfUp(net * COMMISSION, 100), net - packaging);
    var parts = new HashMap<String, Long>();
    parts.put("COURIER", postage);
    parts.put("PACKAGING", packaging);
    parts.put("SHOP", commission);
    divided(net - packaging - commission).forEach((who, fen) -> parts.put("HOUSEHOLD " + who, fen));
    return parts;
  }

  void settle(Map<String, Long> before, Map<String, Long> after) {
    after.forEach((who, fen) -> {
      var more = fen - before.getOrDefault(who, 0L);
      move("BUYERS", who, more);
      if (who.startsWith("HOUSEHOLD ")) {
        open.merge(UUID.fromString(who.substring(10)), more, Long::sum);
      }
    });
  }

  /** A statement for each who has something to get; what is less than nothing waits. */
  Map<UUID, Long> statements() {
    var made = new HashMap<UUID, Long>();
    open.forEach((who, fen) -> {
      if (fen > 0) {
        made.put(who, fen);
      }
    });
    made.keySet().forEach(who -> open.put(who, 0L));
    return made;
  }

  void paidOut(UUID household, long fen) {
    move("HOUSEHOLD " + household, "BANK", fen);
    paid.merge(household, fen, Long::sum);
  }

  long paid(UUID household) {
    return paid.getOrDefault(household, 0L);
  }

  /** Everybody the whole fen, then one each to those who miss most, the lower id first. */
  private Map<UUID, Long> divided(long fen) {
    var all = grams.values().stream().mapToLong(Long::longValue).sum();
    var parts = new TreeMap<UUID, Long>();
    var missed = new HashMap<UUID, BigInteger>();
    var left = fen;
    for (var each : grams.entrySet()) {
      var exact = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(each.getValue()));
      var whole = exact.divide(BigInteger.valueOf(all)).longValueExact();
      parts.put(each.getKey(), whole);
      missed.put(each.getKey(), exact.mod(BigInteger.valueOf(all)));
      left -= whole;
    }
    List<UUID> order = new ArrayList<>(parts.keySet());
    order.sort(Comparator.comparing((UUID who) -> missed.get(who)).reversed());
    for (var i = 0; i < left; i++) {
      parts.merge(order.get(i), 1L, Long::sum);
    }
    return parts;
  }

  private static long halfUp(long many, long by) {
    return (2 * many + by) / (2 * by);
  }
}
