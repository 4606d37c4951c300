package org.walnut.supply.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.access.Scope;
import org.walnut.county.Divisions;
import org.walnut.household.HouseholdCard;
import org.walnut.household.Households;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.stock.Goods;
import org.walnut.supply.AgreementState;
import org.walnut.supply.Carriers;
import org.walnut.supply.Mechanism;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** What one may choose on the form of an agreement. */
@Component
class AgreementChoices {

  private final Carriers carriers;
  private final Goods goods;
  private final Households households;
  private final Divisions divisions;
  private final Days days;

  AgreementChoices(
      Carriers carriers, Goods goods, Households households, Divisions divisions, Days days) {
    this.days = days;
    this.carriers = carriers;
    this.goods = goods;
    this.households = households;
    this.divisions = divisions;
  }

  LocalDate today() {
    return days.today();
  }

  List<Option> states() {
    return Stream.concat(
            Stream.of(new Option("", Words.t("supply.every.state"))),
            Option.all(AgreementState.class).stream())
        .toList();
  }

  List<Option> mechanisms() {
    return Option.all(Mechanism.class);
  }

  List<Option> carriers(Scope scope) {
    return carriers.within(scope).stream()
        .map(each -> new Option(each.id().toString(), Own.name(each.nameZh(), each.nameEn())))
        .toList();
  }

  List<Option> goods() {
    return goods.all().stream()
        .map(each -> new Option(each.id().toString(), Own.name(each.nameZh(), each.nameEn())))
        .toList();
  }

  /** The household chosen before; nothing when the id is none of a household in reach. */
  @Nullable HouseholdChoice household(Scope scope, String id) {
    try {
      var card = households.card(UUID.fromString(id));
      return scope.covers(card.village()) ? choice(card) : null;
    } catch (IllegalArgumentException | NotFound unknown) {
      return null;
    }
  }

  private HouseholdChoice choice(HouseholdCard card) {
    return new HouseholdChoice(
        card.id().toString(), card.headName(), card.code(), divisions.place(card.village()));
  }
}
