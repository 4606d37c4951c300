package org.walnut.payment;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The payment services whose bills are read: those by which payers may pay here. */
@Component
public class BillSources {

  private final List<BillSource> all;

  BillSources(List<BillSource> sources, Providers providers) {
    var kept = providers.offered().stream().map(PayWay::account).toList();
    this.all =
        sources.stream()
            .filter(source -> kept.contains(source.account()))
            .sorted(Comparator.comparing(BillSource::account))
            .toList();
  }

  public List<BillSource> all() {
    return all;
  }
}
