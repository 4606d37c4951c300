package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskSource;
import org.walnut.settlement.Prospect;
import org.walnut.settlement.RunPreview;
import org.walnut.settlement.SettlementRuns;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/**
 * Who waits for money: payouts that failed, objections, what is owed, what is ready for the bank.
 */
@Repository
@Transactional(readOnly = true)
class SettlementDesk implements DeskSource {

  private final JdbcClient db;
  private final SettlementRuns runs;
  private final Surroundings around;

  SettlementDesk(JdbcClient db, SettlementRuns runs, Surroundings around) {
    this.db = db;
    this.runs = runs;
    this.around = around;
  }

  @Override
  public List<DeskItem> items(Person me) {
    return me.may(Act.SETTLE)
        ? Stream.concat(statements().stream(), owed(runs.preview(around.today()))).toList()
        : List.of();
  }

  private List<DeskItem> statements() {
    return db.sql(
            """
            select case s.state
                     when 'FAILED' then 'settlement.desk.failed'
                     when 'OBJECTED' then 'settlement.desk.objected'
                     else 'settlement.desk.ready'
                   end as kind,
                   case s.state when 'FAILED' then 90 when 'OBJECTED' then 85 else 60 end as harm,
                   s.id, s.code, h.code as household_code, s.amount_fen, s.made_at
              from statement s
              join household_card h on h.county_id = s.county_id and h.id = s.household_id
             where s.state in ('FAILED', 'OBJECTED', 'CONFIRMED', 'RETRIED')
             order by harm desc, s.id
             limit 90
            """)
        .query((row, _) ->
            new DeskItem(
                row.getString("kind"),
                row.getInt("harm"),
                row.getString("code")
                    + " · "
                    + row.getString("household_code")
                    + " · "
                    + Show.yuan(Sql.money(row, "amount_fen")),
                "/settlement/statements/" + Sql.uuid(row, "id"),
                Sql.instant(row, "made_at")))
        .list();
  }

  private Stream<DeskItem> owed(RunPreview preview) {
    return Stream.of(
            item(preview, Prospect.NO_BANK_CARD, "settlement.desk.noCard", 75),
            item(preview, Prospect.PAYABLE, "settlement.desk.owed", 70))
        .flatMap(List::stream);
  }

  private static List<DeskItem> item(RunPreview preview, Prospect prospect, String kind, int harm) {
    var count = preview.count(prospect);
    if (count == 0) {
      return List.of();
    }
    var label = t("settlement.desk.households", count, preview.total(prospect));
    return List.of(new DeskItem(kind, harm, label, "/settlement", null));
  }
}
