package org.walnut.supply;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Weight;

/**
 * Lots about to be turned into another lot.
 *
 * @param recipe its code
 * @param doneOn today when nothing else is said
 */
public record NewProcessing(
    @Nullable UUID id,
    @Size(max = 20) String recipe,
    @Size(min = 1, max = 50) List<Input> inputs,
    @Size(max = 20) String outputGrade,
    @Positive Weight outputWeight,
    @Nullable LocalDate doneOn) {

  /** So much of one lot. */
  public record Input(UUID lot, @Positive Weight weight) {}

  public NewProcessing {
    inputs = List.copyOf(inputs);
    var seen = new HashSet<UUID>();
    for (int i = 0; i < inputs.size(); i++) {
      if (!seen.add(inputs.get(i).lot())) {
        throw InvalidInput.at("inputs[" + i + "].lot", "supply.fault.lotTwice");
      }
    }
  }

  Weight total() {
    return inputs.stream().map(Input::weight).reduce(Weight.ZERO, Weight::plus);
  }
}
