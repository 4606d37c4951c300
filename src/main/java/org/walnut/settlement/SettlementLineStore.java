package org.walnut.settlement;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;

/** Adds settlement lines; a line that is there already stays as it is. */
@Repository
class SettlementLineStore {

  private final JdbcClient db;

  SettlementLineStore(JdbcClient db) {
    this.db = db;
  }

  /** All in one statement; answers how many are new. */
  int add(List<SettlementLine> lines) {
    return db.sql(
            """
            insert into settlement_line (id, household_id, carrier_id, source_kind, source_id, order_id, lot_id, weight_g, gross_fen,
                                         refund_fen, courier_fen, packaging_fen, commission_fen, amount_fen, on_day, grade)
            select line.*
              from unnest(:ids::uuid[], :households::uuid[], :carriers::uuid[], :kinds::text[], :sources::uuid[], :orders::uuid[],
                          :lots::uuid[], :weights::bigint[], :gross::bigint[], :refunds::bigint[], :couriers::bigint[],
                          :packagings::bigint[], :commissions::bigint[], :amounts::bigint[], :days::date[], :grades::text[]) as line
            on conflict do nothing
            """)
        .param("ids", ids(lines, SettlementLine::id))
        .param("households", ids(lines, line -> line.part().household()))
        .param("carriers", ids(lines, line -> line.part().carrier()))
        .param("kinds", texts(lines, line -> line.kind().name()))
        .param("sources", ids(lines, SettlementLine::source))
        .param("orders", lines.stream().map(SettlementLine::order).toArray(UUID[]::new))
        .param("lots", ids(lines, line -> line.part().lot()))
        .param("weights", numbers(lines, line -> line.part().weight().g()))
        .param("gross", fen(lines, Part::gross))
        .param("refunds", fen(lines, Part::refund))
        .param("couriers", fen(lines, Part::courier))
        .param("packagings", fen(lines, Part::packaging))
        .param("commissions", fen(lines, Part::commission))
        .param("amounts", fen(lines, Part::amount))
        .param("days", texts(lines, line -> line.on().toString()))
        .param("grades", texts(lines, line -> line.grade().name()))
        .update();
  }

  private static UUID[] ids(List<SettlementLine> lines, Function<SettlementLine, UUID> of) {
    return lines.stream().map(of).toArray(UUID[]::new);
  }

  private static String[] texts(List<SettlementLine> lines, Function<SettlementLine, String> of) {
    return lines.stream().map(of).toArray(String[]::new);
  }

  private static Long[] fen(List<SettlementLine> lines, Function<Part, Money> of) {
    return numbers(lines, line -> of.apply(line.part()).fen());
  }

  private static Long[] numbers(List<SettlementLine> lines, ToLongFunction<SettlementLine> of) {
    return lines.stream().map(of::applyAsLong).toArray(Long[]::new);
  }
}
