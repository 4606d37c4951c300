package org.walnut.payment;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ways to be paid, in the order in which payers are offered them. */
@Component
class Providers {

  private final Map<PayWay, Provider> all;
  private final List<PayWay> offered;

  Providers(List<Provider> providers, PaymentSettings settings) {
    this.all = new EnumMap<>(providers.stream().collect(toMap(Provider::way, each -> each)));
    this.offered = List.copyOf(settings.ways());
    if (offered.isEmpty() || usual() == PayWay.BALANCE) {
      throw new IllegalArgumentException("walnut.payment.ways names no usual way to pay");
    }
  }

  Provider of(PayWay way) {
    var provider = all.get(way);
    if (provider == null) {
      throw new IllegalArgumentException("nobody takes payments by " + way);
    }
    return provider;
  }

  List<PayWay> offered() {
    return offered;
  }

  /** The way of those who do not choose. */
  PayWay usual() {
    return offered.getFirst();
  }
}
