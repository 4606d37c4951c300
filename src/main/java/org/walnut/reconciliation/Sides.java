package org.walnut.reconciliation;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.payment.BillSources;

/** Whose files are waited for every day: the bank's, and those of the payment services in use. */
@Component
public class Sides {

  private final List<Side> all;

  Sides(BillSources sources) {
    var services = sources.all().stream().map(source -> source.account().name()).toList();
    this.all =
        Arrays.stream(Side.values())
            .filter(side -> side == Side.BANK || services.contains(side.name()))
            .toList();
  }

  public List<Side> all() {
    return all;
  }
}
