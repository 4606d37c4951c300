package org.walnut.household;

import java.util.Optional;
import org.walnut.county.VillagesByName;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Fault;

/** Finds villages by what registers write: the code, the name, or the town and the name. */
final class ImportedVillages {

  private final VillagesByName villages;

  ImportedVillages(VillagesByName villages) {
    this.villages = villages;
  }

  /** A code is taken as it is; a name only when one village within reach has it. */
  Optional<String> code(String text) {
    return DivisionCode.read(text).or(() -> villages.find(text)).map(DivisionCode::value);
  }

  Fault fault(String text) {
    return villages.several(text)
        ? Fault.of("village", "household.import.fault.severalVillages", text)
        : Fault.of("village", "household.import.fault.noVillage", text);
  }
}
