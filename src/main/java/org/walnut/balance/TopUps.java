package org.walnut.balance;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.payment.NewPayment;
import org.walnut.payment.Payments;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.ShortCode;

/** Buyers put money by: asked for here, paid like anything else, in the balance once it came. */
@Service
@Transactional
public class TopUps {

  private static final Logger log = LoggerFactory.getLogger(TopUps.class);

  private final TopUpStore store;
  private final Balances balances;
  private final Payments payments;
  private final Activities activities;
  private final Clock clock;

  TopUps(
      TopUpStore store, Balances balances, Payments payments, Activities activities, Clock clock) {
    this.store = store;
    this.balances = balances;
    this.payments = payments;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * Asks the person at hand for the money. Asked again with the same id it answers the first;
   * {@code amount} is the field at fault when it is too little, too much or more than there is room
   * for.
   */
  public TopUp ask(NewTopUp wanted, Person me) {
    var id = Objects.requireNonNullElseGet(wanted.id(), Ids::next);
    store.lock(me.id());
    return store.find(id).map(found -> own(found, me)).orElseGet(() -> fresh(id, wanted, me));
  }

  @Transactional(readOnly = true)
  public TopUp one(UUID id, Person me) {
    return own(store.find(id).orElseThrow(() -> notFound(id)), me);
  }

  private TopUp fresh(UUID id, NewTopUp wanted, Person me) {
    check(wanted.amount(), balances.of(me.id()).room());
    var payment = Ids.from("payment of top-up " + id);
    var code = ShortCode.of("TU", id);
    var topUp = new TopUp(id, code, me.id(), payment, wanted.amount(), clock.instant(), null, null);
    payments.request(new NewPayment(payment, id, wanted.amount(), code, "/balance", true));
    store.insert(topUp);
    activities.record("balance.topUpAsked", "topUp", id, code, wanted.amount().toString());
    log.info("top-up {} asked for, {} yuan", code, wanted.amount());
    return topUp;
  }

  private static void check(Money amount, Money room) {
    if (amount.compareTo(BalanceLimits.LEAST) < 0 || amount.compareTo(BalanceLimits.MOST) > 0) {
      throw InvalidInput.at(
          "amount", "balance.fault.topUp", BalanceLimits.LEAST, BalanceLimits.MOST);
    }
    if (amount.compareTo(room) > 0) {
      throw InvalidInput.at("amount", "balance.fault.room", BalanceLimits.CEILING, room);
    }
  }

  private static TopUp own(TopUp topUp, Person me) {
    if (!topUp.owner().equals(me.id())) {
      throw notFound(topUp.id());
    }
    return topUp;
  }

  private static NotFound notFound(UUID id) {
    return new NotFound("balance.topUp", id);
  }
}
