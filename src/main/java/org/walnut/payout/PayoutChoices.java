package org.walnut.payout;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.household.Households;
import org.walnut.household.PayTarget;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;

/**
 * How each household is paid: as it chose last; without a choice by the bank where its card is
 * known, else in cash. Choices are kept.
 */
@Service
@Transactional
public class PayoutChoices {

  private static final Logger log = LoggerFactory.getLogger(PayoutChoices.class);
  private static final Pattern OPENID = Pattern.compile("[A-Za-z0-9_-]{20,64}");

  private final PayoutChoiceStore store;
  private final Households households;
  private final PayoutNews news;
  private final Activities activities;
  private final Clock clock;

  PayoutChoices(
      PayoutChoiceStore store,
      Households households,
      PayoutNews news,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.households = households;
    this.news = news;
    this.activities = activities;
    this.clock = clock;
  }

  /** What a household may choose from. */
  public Set<PayoutWay> ways() {
    return EnumSet.allOf(PayoutWay.class);
  }

  /** Somebody of the staff writes down what a household in reach wishes. */
  public void choose(UUID household, NewPayoutChoice choice, Person me) {
    households.card(household, me);
    take(household, choice, me);
  }

  /** A villager chooses for the own household. */
  public void chooseOwn(NewPayoutChoice choice, Person me) {
    @Nullable UUID own = me.scope().subject();
    if (own == null) {
      throw new NotFound("household.kind", me.login());
    }
    take(own, choice, me);
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  public List<PayoutChoice> history(UUID household) {
    return store.of(household);
  }

  @Transactional(readOnly = true)
  public PayoutRoute route(UUID household) {
    return routes(List.of(household)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("household.kind", household));
  }

  /** Where the money of these households goes. */
  @Transactional(readOnly = true)
  public List<PayoutRoute> routes(Collection<UUID> asked) {
    var chosen = store.latest(asked);
    return households.payTargets(asked).stream()
        .map(target -> route(target, chosen.get(target.id())))
        .toList();
  }

  private static PayoutRoute route(PayTarget to, @Nullable PayoutChoice choice) {
    var usual = to.bankCard() == null ? PayoutWay.CASH : PayoutWay.BANK;
    var way = choice == null ? usual : choice.way();
    var target =
        switch (way) {
          case BANK -> to.bankCard();
          case WECHAT -> choice == null ? null : choice.openid();
          case CASH -> null;
        };
    return new PayoutRoute(to.id(), to.headName(), way, target, choice != null);
  }

  private void take(UUID household, NewPayoutChoice choice, Person me) {
    var before = store.of(household);
    @Nullable PayoutChoice last = before.isEmpty() ? null : before.getFirst();
    var openid = choice.way() == PayoutWay.WECHAT ? openid(choice, last) : null;
    refuse(household, choice);
    if (last != null && last.way() == choice.way() && Objects.equals(openid, last.openid())) {
      return;
    }
    var code = households.card(household).code();
    if (!store.insert(household, before.size() + 1, choice.way(), openid, me, clock.instant())) {
      throw new ChangedMeanwhile("payout.choice", code);
    }
    activities.record("payout.wayChosen", "household", household, code, choice.way().name());
    news.wayChanged(household, before.size() + 1);
    log.info("household {} is paid by {}", code, choice.way());
  }

  private void refuse(UUID household, NewPayoutChoice choice) {
    if (choice.way() == PayoutWay.BANK
        && households.payTargets(List.of(household)).stream()
            .allMatch(target -> target.bankCard() == null)) {
      throw InvalidInput.at("way", "payout.fault.noCard");
    }
  }

  private static String openid(NewPayoutChoice choice, @Nullable PayoutChoice last) {
    var typed = choice.openid() == null ? "" : choice.openid().strip();
    if (!Boolean.TRUE.equals(choice.agreed())) {
      throw InvalidInput.at("agreed", "payout.fault.agreed");
    }
    if (typed.isEmpty() && last != null && last.openid() != null) {
      return last.openid();
    }
    if (!OPENID.matcher(typed).matches()) {
      throw InvalidInput.at("openid", "payout.fault.openid");
    }
    return typed;
  }
}
