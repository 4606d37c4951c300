package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.supply.RateBasis;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A dated rate as the agreement's page shows it. */
public record RateRow(
    String kind,
    String amount,
    String from,
    String to,
    boolean now,
    String agreed,
    @Nullable String evidence) {

  static RateRow of(RateJson rate, LocalDate today) {
    return new RateRow(
        Words.label(rate.kind()),
        amount(rate.basis(), rate.amount()),
        Show.date(rate.from()),
        Show.date(rate.to()),
        !today.isBefore(rate.from()) && !today.isAfter(rate.to()),
        rate.agreedBy() == null
            ? t("supply.rate.signed", rate.agreedOn())
            : t("supply.rate.agreed", rate.agreedOn(), rate.agreedBy()),
        rate.evidence() == null ? null : "/files/" + rate.evidence());
  }

  /** "1.20 yuan per parcel". */
  static String amount(RateBasis basis, long amount) {
    return switch (basis) {
      case PER_KG -> Show.perKg(new PricePerKg(amount));
      case PER_PARCEL -> t("supply.rate.perParcel", new Money(amount));
      case OF_PRICE -> Show.percent(BigDecimal.valueOf(amount, 4));
    };
  }
}
