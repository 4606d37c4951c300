package org.walnut.settlement.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.settlement.SourceKind;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Sql;
import org.walnut.shared.Weight;
import org.walnut.supply.RateKind;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * One line of a statement, in words a household understands.
 *
 * @param line the settlement line; without one the line is what an earlier statement left
 * @param priced what was agreed for a kilogram, where the goods were bought
 */
public record StatementLineShown(
    @Nullable UUID line,
    @Nullable UUID carried,
    @Nullable String carriedCode,
    @Nullable SourceKind kind,
    LocalDate on,
    String goods,
    String grade,
    Weight weight,
    @Nullable PricePerKg priced,
    Money gross,
    Money refund,
    Money courier,
    Money packaging,
    Money commission,
    Money amount,
    List<AgreedRate> rates) {

  public StatementLineShown {
    rates = List.copyOf(rates);
  }

  public String what() {
    return kind == null
        ? Words.t("settlement.line.carried", String.valueOf(carriedCode))
        : Words.label(kind);
  }

  /** As one finds it in a list: day, what, goods, amount. */
  public String named() {
    return String.join(" · ", day(), what(), goods, amountYuan());
  }

  public String path() {
    return line == null ? "/settlement/statements/" + carried : "/settlement/lines/" + line;
  }

  public String day() {
    return Show.date(on);
  }

  /** Kilograms and jin, as both are spoken of. */
  public String weighed() {
    return weight.isZero() ? "" : Show.kg(weight) + " (" + Show.jin(weight) + ")";
  }

  /** What a kilogram fetched: agreed, or on average of what buyers paid. */
  public String price() {
    var price = pricePerKg();
    return price == null ? "" : Show.perKg(price) + " (" + Show.perJin(price) + ")";
  }

  public String grossYuan() {
    return gross.isZero() ? "" : Show.yuan(gross);
  }

  public String refundYuan() {
    return less(refund);
  }

  public String courierYuan() {
    return less(courier);
  }

  public String commissionYuan() {
    return less(commission);
  }

  public String packagingYuan() {
    return less(packaging);
  }

  public String amountYuan() {
    return Show.yuan(amount);
  }

  /** How it is reckoned, step by step; what comes to nothing is left out. */
  public List<ReckoningStep> steps() {
    var steps = new ArrayList<ReckoningStep>();
    if (kind != null) {
      steps.add(
          new ReckoningStep(
              Words.t("settlement.line.gross"), weighedTimesPrice(), Show.yuan(gross)));
      add(steps, "settlement.line.refund", refund, null);
      add(steps, "settlement.line.courier", courier, RateKind.COURIER);
      add(steps, "settlement.line.packaging", packaging, RateKind.PACKAGING);
      add(steps, "settlement.line.commission", commission, RateKind.COMMISSION);
    }
    return steps;
  }

  private void add(
      List<ReckoningStep> steps, String what, Money taken, @Nullable RateKind rateKind) {
    if (!taken.isZero()) {
      var how =
          rates.stream()
              .filter(rate -> rate.kind() == rateKind)
              .map(AgreedRate::text)
              .findFirst()
              .orElse("");
      steps.add(new ReckoningStep(Words.t(what), how, less(taken)));
    }
  }

  private String weighedTimesPrice() {
    var price = pricePerKg();
    return price == null ? weighed() : Show.kg(weight) + " × " + Show.perKg(price);
  }

  private static String less(Money deduction) {
    return deduction.isZero() ? "" : Show.yuan(deduction.negate());
  }

  private @Nullable PricePerKg pricePerKg() {
    if (priced != null || !weight.isPositive() || gross.isNegative()) {
      return priced;
    }
    return new PricePerKg((gross.fen() * 1000 + weight.g() / 2) / weight.g());
  }

  static StatementLineShown row(ResultSet row, int number) throws SQLException {
    var kind = row.getString("source_kind");
    return new StatementLineShown(
        Sql.uuidOrNull(row, "settlement_line_id"),
        Sql.uuidOrNull(row, "carried_id"),
        row.getString("carried_code"),
        kind == null ? null : SourceKind.valueOf(kind),
        Sql.date(row, "on_day"),
        kind == null ? "" : Own.name(row.getString("name_zh"), row.getString("name_en")),
        kind == null ? "" : Own.name(row.getString("grade_zh"), row.getString("grade_en")),
        Sql.weight(row, "weight_g"),
        Sql.priceOrNull(row, "price_fen_per_kg"),
        Sql.money(row, "gross_fen"),
        Sql.money(row, "refund_fen"),
        Sql.money(row, "courier_fen"),
        Sql.money(row, "packaging_fen"),
        Sql.money(row, "commission_fen"),
        Sql.money(row, "amount_fen"),
        AgreedRate.all(row.getString("rates")));
  }
}
