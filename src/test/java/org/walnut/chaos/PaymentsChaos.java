package org.walnut.chaos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Kills the application, and separately PostgreSQL, at seeded random moments of a storm, and
 * reckons up after each kill and at the end. Settings: {@code chaos.seed}, {@code chaos.kills} (of
 * each).
 */
public final class PaymentsChaos {

  private static final Duration REST = Duration.ofMinutes(5);

  private final Victim victim;
  private final Market market;
  private final Acknowledged log;
  private final Storm storm;
  private final Random dice;
  private final List<String> faults = new ArrayList<>();

  private PaymentsChaos(Victim victim, Path folder, long seed) {
    this.victim = victim;
    this.market = new Market(victim.site());
    this.log = new Acknowledged(folder.resolve("acknowledged.txt"));
    this.storm = new Storm(market, log);
    this.dice = new Random(seed);
  }

  public static void main(String[] arguments) throws Exception {
    var seed = Long.getLong("chaos.seed", System.nanoTime());
    var folder = Files.createTempDirectory("walnut-chaos-");
    var faults = run(folder, seed, Integer.getInteger("chaos.kills", 20));
    faults.forEach(fault -> System.out.println("FAULT " + fault));
    System.out.println(faults.isEmpty() ? "Nothing lost, nothing doubled." : "See " + folder);
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  /** Answers what is amiss. */
  static List<String> run(Path folder, long seed, int kills) throws Exception {
    System.out.println(
        "chaos payments, seed " + seed + ", " + kills + " kills of each, in " + folder);
    try (var victim = new Victim(folder)) {
      victim.start();
      var chaos = new PaymentsChaos(victim, folder, seed);
      chaos.market.open(victim.firstPassword());
      System.out.println("kill  of           after ms  down ms  acknowledged  lost");
      for (var kill = 1; kill <= kills; kill++) {
        chaos.round(kill, "application", seed);
        chaos.round(kill, "PostgreSQL", seed);
      }
      chaos.rest();
      return chaos.faults;
    }
  }

  private void round(int kill, String what, long seed) throws Exception {
    storm.rise(seed + 1_000L * kill + what.length());
    var after = 1_000 + dice.nextInt(3_000);
    Thread.sleep(after);
    var began = System.nanoTime();
    if (what.equals("PostgreSQL")) {
      victim.killDatabase();
      market.finance.get("/api/v1/payout-batches").need();
    } else {
      victim.killApplication();
      victim.start();
    }
    var down = (System.nanoTime() - began) / 1_000_000;
    var lost = Reckoning.lost(victim.rows(), log);
    storm.calm();
    faults.addAll(lost);
    System.out.printf(
        Locale.ROOT,
        "%4d  %-11s  %8d  %7d  %12d  %4d%n",
        kill,
        what,
        after,
        down,
        log.count(),
        lost.size());
  }

  /** What is on its way arrives: notices, refunds, facts the rooms tell each other. */
  private void rest() throws Exception {
    var until = System.nanoTime() + REST.toNanos();
    var amiss = Reckoning.amiss(victim.rows(), log);
    while (!amiss.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(500);
      amiss = Reckoning.amiss(victim.rows(), log);
    }
    faults.addAll(amiss);
    var clean = victim.verified();
    if (!clean) {
      faults.add("bin/verify finds faults");
    }
    for (var deed : Acknowledged.Deed.values()) {
      System.out.printf("acknowledged %-10s %d%n", deed, log.of(deed).size());
    }
    System.out.println("bin/verify " + (clean ? "clean" : "NOT clean"));
  }
}
