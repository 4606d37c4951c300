package org.walnut.balance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.ShortCode;

/** Gives buyers back what they have put by, the way it came, the newest top-ups first. */
@Service
@Transactional
public class TakeOuts {

  private static final Logger log = LoggerFactory.getLogger(TakeOuts.class);

  private final TakeOutStore store;
  private final TopUpStore topUps;
  private final TakeOutMoney money;
  private final Balances balances;
  private final Activities activities;
  private final Clock clock;

  TakeOuts(
      TakeOutStore store,
      TopUpStore topUps,
      TakeOutMoney money,
      Balances balances,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.topUps = topUps;
    this.money = money;
    this.balances = balances;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * Sets the amount aside and asks for it to go back. Asked again with the same id it answers the
   * first; {@code amount} is the field at fault when less is free.
   */
  public TakeOut ask(NewTakeOut wanted, Person me) {
    var id = Objects.requireNonNullElseGet(wanted.id(), Ids::next);
    topUps.lock(me.id());
    return store.find(id).map(found -> own(found, me)).orElseGet(() -> fresh(id, wanted, me));
  }

  @Transactional(readOnly = true)
  public TakeOut one(UUID id, Person me) {
    return own(store.find(id).orElseThrow(() -> notFound(id)), me);
  }

  private TakeOut fresh(UUID id, NewTakeOut wanted, Person me) {
    var free = balances.of(me.id()).free();
    if (wanted.amount().compareTo(free) > 0) {
      throw InvalidInput.at("amount", "balance.fault.free", free);
    }
    var left = topUps.left(me.id());
    var parts = parts(id, wanted.amount(), left, me.id());
    var code = ShortCode.of("TO", id);
    var takeOut = new TakeOut(id, code, me.id(), wanted.amount(), clock.instant(), parts);
    store.insert(takeOut);
    for (var part : parts) {
      money.sendBack(part, payment(part, left), code);
    }
    activities.record("balance.takeOutAsked", "takeOut", id, code, wanted.amount().toString());
    log.info("take-out {} asked for, {} yuan in {} parts", code, wanted.amount(), parts.size());
    return takeOut;
  }

  /** What is free never is more than what top-ups brought and did not go back. */
  private static List<TakeOutPart> parts(
      UUID id, Money amount, List<TopUpStore.Left> left, UUID owner) {
    var parts = new ArrayList<TakeOutPart>();
    var missing = amount;
    for (var each : left) {
      if (missing.isPositive()) {
        var here = missing.compareTo(each.amount()) < 0 ? missing : each.amount();
        var part = Ids.from("part of " + id + " by " + each.topUp());
        parts.add(new TakeOutPart(part, id, owner, each.topUp(), here, 1, TakeOutState.REQUESTED));
        missing = missing.minus(here);
      }
    }
    if (missing.isPositive()) {
      throw InvalidInput.at("amount", "balance.fault.free", amount.minus(missing));
    }
    return parts;
  }

  private static UUID payment(TakeOutPart part, List<TopUpStore.Left> left) {
    return left.stream()
        .filter(each -> each.topUp().equals(part.topUp()))
        .findFirst()
        .orElseThrow()
        .payment();
  }

  private static TakeOut own(TakeOut takeOut, Person me) {
    if (!takeOut.owner().equals(me.id())) {
      throw notFound(takeOut.id());
    }
    return takeOut;
  }

  private static NotFound notFound(UUID id) {
    return new NotFound("balance.takeOut", id);
  }
}
