package org.walnut.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/** What an office is and how it is reached. */
public record OfficeCard(
    UUID id,
    OfficeKind kind,
    DivisionCode division,
    String name,
    @Nullable UUID above,
    @Nullable String address,
    @Nullable String phone,
    @Nullable String hours,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    int revision) {

  public boolean open() {
    return closedOn == null;
  }
}
