package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.supply.RateBasis;
import org.walnut.supply.RateKind;
import org.walnut.web.Show;

/** A rate that a household agreed to, and when. */
public record AgreedRate(RateKind kind, RateBasis basis, long amount, LocalDate on) {

  /** "1.20 yuan per parcel, agreed 1 Sep 2025". */
  public String text() {
    var rate =
        switch (basis) {
          case PER_KG -> Show.perKg(new PricePerKg(amount));
          case PER_PARCEL -> t("settlement.rate.perParcel", new Money(amount));
          case OF_PRICE -> Show.percent(BigDecimal.valueOf(amount, 4));
        };
    return t("settlement.rate.agreed", rate, on);
  }

  /** As the database lists them: {@code COURIER PER_PARCEL 120 2025-09-01;…}. */
  static List<AgreedRate> all(@Nullable String listed) {
    return listed == null
        ? List.of()
        : Arrays.stream(listed.split(";")).map(AgreedRate::of).toList();
  }

  private static AgreedRate of(String listed) {
    var words = listed.split(" ");
    return new AgreedRate(
        RateKind.valueOf(words[0]),
        RateBasis.valueOf(words[1]),
        Long.parseLong(words[2]),
        LocalDate.parse(words[3]));
  }
}
