package org.walnut.supply;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.county.Divisions;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.stock.Goods;

/** Weighs: looks at everything that can be wrong with a slip before it is written. */
@Component
class Scales {

  private final IntakeStore store;
  private final AgreementStore agreements;
  private final Goods goods;
  private final Divisions divisions;
  private final WeighingBook book;

  Scales(
      IntakeStore store,
      AgreementStore agreements,
      Goods goods,
      Divisions divisions,
      WeighingBook book) {
    this.store = store;
    this.agreements = agreements;
    this.goods = goods;
    this.divisions = divisions;
    this.book = book;
  }

  UUID weigh(NewIntake intake, Person me) {
    var id = intake.id() == null ? Ids.next() : intake.id();
    var agreement =
        agreements
            .find(intake.agreement(), me.scope())
            .orElseThrow(() -> InvalidInput.at("agreement", "supply.fault.unknownAgreement"));
    var faults =
        IntakeRules.faults(intake, agreement, goods.required(agreement.goods()), book.today());
    var harvestPlace = intake.harvestPlace() == null ? agreement.village() : intake.harvestPlace();
    if (!isVillage(harvestPlace)) {
      faults.add(Fault.of("harvestPlace", "supply.fault.unknownVillage", harvestPlace.value()));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    if (store.add(id, intake, agreement, harvestPlace, me, book.now())) {
      book.weighed(id);
    }
    return id;
  }

  AgreementCard agreement(UUID id, Person me) {
    return agreements.find(id, me.scope()).orElseThrow(() -> new NotFound("supply.agreement", id));
  }

  boolean sees(IntakeCard intake, Person me) {
    return agreements.find(intake.agreement(), me.scope()).isPresent();
  }

  private boolean isVillage(DivisionCode place) {
    return divisions
        .find(place)
        .filter(found -> found.level() == DivisionLevel.VILLAGE)
        .isPresent();
  }
}
