package org.walnut.household;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.files.Files;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** What households earn: lines are only added; a wrong one is taken away by a second. */
@Service
@Transactional
public class Incomes {

  private final IncomeStore store;
  private final Households households;
  private final Files files;
  private final Activities activities;
  private final Clock clock;

  Incomes(
      IncomeStore store, Households households, Files files, Activities activities, Clock clock) {
    this.store = store;
    this.households = households;
    this.files = files;
    this.activities = activities;
    this.clock = clock;
  }

  /** Adds an income that somebody tells. */
  public UUID record(UUID household, NewIncome income, Person me) {
    return record(household, income, (UUID) null, me);
  }

  /**
   * As {@link #record(UUID, NewIncome, Person)}, its payment proven by a document that comes with
   * it.
   */
  public UUID record(UUID household, NewIncome income, NewDocument document, Person me) {
    return record(
        household,
        income,
        files.keep(document.name(), document.mediaType(), document.content(), Act.READ_HOUSEHOLDS),
        me);
  }

  /**
   * As {@link #record(UUID, NewIncome, Person)}, its payment proven by a document that is kept
   * already.
   */
  public UUID record(UUID household, NewIncome income, @Nullable UUID document, Person me) {
    var card = households.card(household, me);
    if (document != null) {
      files.readable(document, me);
    }
    var line = store.addByHand(household, income, document, clock.instant());
    activities.record("household.incomeRecorded", "household", household, card.code(), null);
    return line;
  }

  /**
   * Adds what a settlement paid; a second call for the same settlement line does nothing and gives
   * the line that is there.
   */
  public UUID settled(SettledIncome income) {
    var card = households.card(income.household());
    var line =
        new IncomeLine(
            Ids.next(),
            income.household(),
            IncomeCategory.OPERATING,
            income.amount(),
            income.receivedOn(),
            income.grade(),
            IncomeSource.SETTLEMENT,
            income.settlementLine(),
            null,
            income.note());
    if (!store.add(line, clock.instant())) {
      return store.bySource(IncomeSource.SETTLEMENT, income.settlementLine());
    }
    activities.record(
        "household.incomeSettled", "household", income.household(), card.code(), null);
    return line.id();
  }

  /** Takes a line away that was entered wrongly, by a second line with the reason. */
  public UUID reverse(UUID line, Reversal reversal, Person me) {
    var wrong = store.find(line).orElseThrow(() -> new NotFound("household.income.kind", line));
    var card = households.card(wrong.household(), me);
    switch (wrong.sourceKind()) {
      case SETTLEMENT -> throw new Refused("household.refused.settledLine");
      case REVERSAL -> throw new Refused("household.refused.reversalOfReversal");
      case HAND -> {}
    }
    var taken = wrong.reversal(reversal.why());
    if (!store.add(taken, clock.instant())) {
      throw new Refused("household.refused.reversedAlready");
    }
    activities.record(
        "household.incomeReversed", "household", wrong.household(), card.code(), reversal.why());
    return taken.id();
  }
}
