package org.walnut.supply.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Person;
import org.walnut.approval.NewApproval;
import org.walnut.supply.Disposal;
import org.walnut.supply.Disposals;

/** What is to become of a lot, and why. */
record NewDisposal(@Nullable UUID id, Disposal disposal, @Size(min = 4, max = 200) String why) {

  UUID ask(Disposals disposals, UUID lot, Person me) {
    return disposals.ask(lot, disposal, new NewApproval(id, why), me);
  }
}
