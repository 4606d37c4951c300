package org.walnut.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.walnut.access.Scope;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.stock.Lots;

/** Lays out the lots that go into processing; from then on nothing else comes into them. */
@Component
class Workbench {

  private final Lots lots;
  private final LotTermsStore terms;
  private final LotShareStore shares;
  private final InspectionStore inspections;

  Workbench(Lots lots, LotTermsStore terms, LotShareStore shares, InspectionStore inspections) {
    this.lots = lots;
    this.terms = terms;
    this.shares = shares;
    this.inspections = inspections;
  }

  List<Material> lay(List<NewProcessing.Input> inputs, Scope scope) {
    inputs.stream().map(NewProcessing.Input::lot).sorted().forEach(terms::stopCollecting);
    var faults = new ArrayList<Fault>();
    var materials = new ArrayList<Material>();
    for (int i = 0; i < inputs.size(); i++) {
      int row = i;
      var input = inputs.get(i);
      material(row, input, scope)
          .ifPresentOrElse(
              materials::add,
              () -> faults.add(Fault.of("inputs[" + row + "].lot", "supply.fault.unknownLot")));
    }
    materials.forEach(material -> look(material, faults));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return materials;
  }

  /** What is taken leaves its lot; whose goods it is stays known. */
  List<LotShare> use(List<Material> materials, String cause) {
    var blend = new Blend();
    materials.stream()
        .sorted(Comparator.comparing(material -> material.lot().id()))
        .forEach(material -> {
          lots.consume(material.lot().id(), material.weight(), cause);
          blend.pour(material.weight(), shares.of(material.lot().id()));
        });
    return blend.shares();
  }

  private Optional<Material> material(int row, NewProcessing.Input input, Scope scope) {
    return terms
        .find(input.lot())
        .filter(found -> scope.coversShop(found.carrier()))
        .map(found -> new Material(row, lots.card(input.lot()), found, input.weight()));
  }

  private void look(Material material, List<Fault> faults) {
    var lot = material.lot();
    switch (lot.state()) {
      case PASSED -> {}
      case QUARANTINE -> {
        if (inspections.open(lot.id()).isPresent()) {
          faults.add(Fault.of(material.at("lot"), "supply.fault.beingInspected", lot.code()));
        }
      }
      case HELD, CLOSED ->
          faults.add(
              Fault.of(
                  material.at("lot"), "supply.fault.notToBeProcessed", lot.code(), lot.state()));
    }
    if (material.weight().compareTo(lot.free()) > 0) {
      faults.add(Fault.of(material.at("weight"), "supply.fault.onlySoMuch", lot.free()));
    }
  }
}
