package org.walnut.office;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What was done, with kept files that show it. */
public record DutyReport(@Size(max = 500) String note, List<UUID> files) {

  public DutyReport {
    files = List.copyOf(files);
  }
}
