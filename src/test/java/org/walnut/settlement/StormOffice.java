package org.walnut.settlement;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.access.Role;
import org.walnut.audit.Verification;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.payout.Payouts;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

/** Who settles and pays out in a storm, and who reckons up after it. */
@TestComponent
public class StormOffice {

  private static final String UNHEARD = "select count(*) from event_publication where id <> :id";

  @Autowired Autumn autumn;
  @Autowired Bank bank;
  @Autowired SettlementRuns runs;
  @Autowired Statements statements;
  @Autowired PayoutBatches batches;
  @Autowired Payouts payouts;
  @Autowired Ledger ledger;
  @Autowired Verification verification;

  Map<String, Integer> payday(NaiveCounty naive, List<UUID> households, Random dice) {
    var acts = new HashMap<String, Integer>();
    var expected = naive.statements();
    var today = bank.today();
    if (runs.make(new NewRun(null, today), People.ofCounty(Role.FINANCE))
        instanceof RunResult.Made made) {
      var yes = new NewConfirmation(ConfirmedHow.AT_COUNTER, "head");
      statements.waiting(made.run()).forEach(id -> statements.confirm(id, yes));
      var rows =
          autumn.texts(
              "select household_id || ' ' || amount_fen from statement where run_id = :id and state <> 'CARRIED'",
              made.run());
      var found = new HashMap<UUID, Long>();
      rows.forEach(row ->
          found.put(UUID.fromString(row.substring(0, 36)), Long.parseLong(row.substring(37))));
      require(found.equals(expected), "statements " + found + " instead of " + expected);
    } else {
      require(expected.isEmpty(), "no statements instead of " + expected);
    }
    payUntilEmpty(expected, naive, households, dice, acts);
    return acts;
  }

  /** The bank refuses some cards, and pays them when asked again. */
  private void payUntilEmpty(
      Map<UUID, Long> due,
      NaiveCounty naive,
      List<UUID> households,
      Random dice,
      Map<String, Integer> acts) {
    var left = new HashMap<>(due);
    while (!left.isEmpty()) {
      var batch = batches.make(new NewPayoutBatch(List.of()));
      var refused = left.keySet().stream().filter(_ -> dice.nextInt(4) == 0).toList();
      var cards =
          refused.stream()
              .map(who -> "622202000000000" + households.indexOf(who))
              .toArray(String[]::new);
      var answer = bank.answer(batch, cards);
      refuseCutOff(batch, answer);
      acts.merge("half a file", 1, Integer::sum);
      require(payouts.readResult(batch, answer).taken(), "the bank's answer was not taken");
      payouts.readResult(batch, answer);
      quiet();
      left.forEach((who, fen) -> {
        if (!refused.contains(who)) {
          naive.paidOut(who, fen);
        }
      });
      left.keySet().retainAll(refused);
      refused.forEach(who ->
          statements.retry(
              UUID.fromString(
                  autumn.text(
                      "select id::text from statement where household_id = :id and state = 'FAILED'",
                      who))));
      acts.merge("batch", 1, Integer::sum);
    }
  }

  private void refuseCutOff(UUID batch, byte[] answer) {
    try {
      payouts.readResult(batch, Arrays.copyOf(answer, answer.length / 2));
      throw new IllegalStateException("half a file was taken");
    } catch (InvalidInput expected) {
      // As it must be.
    }
  }

  /** Until every room has heard what the others told. */
  void quiet() {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .atMost(Duration.ofMinutes(1))
        .until(() -> Tenancy.calling(InCheng.COUNTY, () -> autumn.count(UNHEARD, Ids.next()) == 0));
  }

  /** What differs between the model and the books; empty when nothing does. */
  List<String> differences(NaiveCounty naive, List<UUID> households, UUID shop) {
    var faults = new ArrayList<String>();
    for (var account : accounts(households, shop)) {
      var name =
          account.kind() + (account.kind() == AccountKind.HOUSEHOLD ? " " + account.owner() : "");
      var held = ledger.balance(account).fen();
      if (held != naive.accounts.getOrDefault(name, 0L)) {
        faults.add(name + " holds " + held + ", should " + naive.accounts.get(name));
      }
    }
    for (var household : households) {
      var income =
          autumn.count(
              "select coalesce(sum(amount_fen), 0) from income_line where household_id = :id and source_kind = 'SETTLEMENT'",
              household);
      if (income != naive.paid(household)) {
        faults.add(
            "income of " + household + " is " + income + ", paid were " + naive.paid(household));
      }
    }
    var balance =
        autumn.count(
            "select sum(debit_fen) - sum(credit_fen) from ledger_line where county_id <> :id::text",
            Ids.next());
    if (balance != 0) {
      faults.add("the trial balance is " + balance);
    }
    verification.run().stream()
        .filter(each -> !each.holds())
        .forEach(each -> faults.add(each.toString()));
    return faults;
  }

  private List<AccountRef> accounts(List<UUID> households, UUID shop) {
    var all =
        new ArrayList<AccountRef>(
            List.of(
                AccountRef.provider(),
                AccountRef.buyers(),
                AccountRef.bank(),
                AccountRef.inTransit(),
                AccountRef.courier(),
                AccountRef.packaging(),
                AccountRef.shop(shop)));
    households.forEach(each -> all.add(AccountRef.household(each)));
    return all;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
