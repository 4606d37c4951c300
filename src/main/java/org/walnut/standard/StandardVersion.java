package org.walnut.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Role;
import org.walnut.office.OfficeKind;

/** One version of a standard with what became of it. */
public record StandardVersion(
    UUID standard,
    String code,
    String title,
    int number,
    StandardState state,
    String text,
    List<Role> roles,
    List<OfficeKind> offices,
    String draftedBy,
    Instant draftedAt,
    @Nullable String reviewedBy,
    @Nullable Instant reviewedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate endedOn,
    @Nullable String endedWhy,
    int revision) {

  public StandardVersion {
    roles = List.copyOf(roles);
    offices = List.copyOf(offices);
  }
}
