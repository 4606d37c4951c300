package org.walnut.project.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.project.MoneyKind;
import org.walnut.project.PaymentState;
import org.walnut.shared.Sql;

/** What was asked for, set aside, paid and given back for one project. */
@Repository
class ProjectMoneyScreens {

  private final JdbcClient db;

  ProjectMoneyScreens(JdbcClient db) {
    this.db = db;
  }

  List<PaymentRow> payments(UUID project) {
    return db.sql(
            """
            select p.id, m.no, p.amount_fen, p.invoice_no, p.state, p.asked_by, p.asked_login, p.asked_at, p.decided_login, p.why
              from project_payment p
              join project_milestone m on m.county_id = p.county_id and m.id = p.milestone_id
             where p.project_id = :project
             order by p.id
            """)
        .param("project", project)
        .query((row, _) ->
            new PaymentRow(
                Sql.uuid(row, "id"),
                row.getInt("no"),
                Sql.money(row, "amount_fen"),
                row.getString("invoice_no"),
                PaymentState.valueOf(row.getString("state")),
                Sql.uuid(row, "asked_by"),
                row.getString("asked_login"),
                Sql.instant(row, "asked_at"),
                row.getString("decided_login"),
                row.getString("why")))
        .list();
  }

  List<MoneyRow> movements(UUID project) {
    return db.sql(
            """
            select on_day, kind, amount_fen, who, why, entry_id
              from project_money
             where project_id = :project
             order by on_day, id
            """)
        .param("project", project)
        .query((row, _) ->
            new MoneyRow(
                Sql.date(row, "on_day"),
                MoneyKind.valueOf(row.getString("kind")),
                Sql.money(row, "amount_fen"),
                row.getString("who"),
                row.getString("why"),
                Sql.uuid(row, "entry_id")))
        .list();
  }
}
