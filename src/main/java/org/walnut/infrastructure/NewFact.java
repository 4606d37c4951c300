package org.walnut.infrastructure;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;

/**
 * Something that was so in a village on a day.
 *
 * @param sourceNote which paper, who told it, who went there
 * @param document a kept file that proves it
 */
public record NewFact(
    @Nullable UUID id,
    DivisionCode village,
    FactKind kind,
    FactValue value,
    @PastOrPresent LocalDate onDay,
    FactSource source,
    @Size(max = 200) String sourceNote,
    @Nullable UUID document) {

  public NewFact {
    if (!kind.choices().contains(value)) {
      throw InvalidInput.at("value", "infrastructure.fault.value", kind);
    }
  }
}
