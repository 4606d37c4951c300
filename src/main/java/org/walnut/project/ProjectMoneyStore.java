package org.walnut.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Person;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** Movements of projects' money, and payments asked for. */
@Repository
class ProjectMoneyStore {

  /** A movement about to be written down. */
  record Movement(
      UUID id,
      UUID project,
      MoneyKind kind,
      Money amount,
      LocalDate on,
      @Nullable UUID payment,
      @Nullable String why) {}

  /** A payment somebody asked for. */
  record Asked(UUID id, UUID project, Money amount, PaymentState state, UUID askedBy) {}

  private final JdbcClient db;

  ProjectMoneyStore(JdbcClient db) {
    this.db = db;
  }

  boolean moved(UUID id) {
    return db.sql("select exists (select from project_money where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** With it the project knows from when on its oldest money lies idle. */
  void add(Movement movement, UUID entry, Person me, Instant at) {
    db.sql(
            """
            insert into project_money (id, project_id, kind, amount_fen, on_day, payment_id, why, who, at, entry_id)
            values (:id, :project, :kind, :amount, :on, :payment::uuid, :why::text, :who, :at, :entry)
            """)
        .param("id", movement.id())
        .param("project", movement.project())
        .param("kind", movement.kind().name())
        .param("amount", movement.amount().fen())
        .param("on", movement.on())
        .param("payment", movement.payment())
        .param("why", movement.why())
        .param("who", me.login())
        .param("at", Sql.utc(at))
        .param("entry", entry)
        .update();
    idleSince(movement.project());
  }

  /** What was set aside first is paid first. */
  private void idleSince(UUID project) {
    db.sql(
            """
            update project
               set idle_since = (select min(allotment.on_day)
                                   from (select on_day, sum(amount_fen) over (order by on_day, id) as up_to
                                           from project_money
                                          where project_id = :project
                                            and kind = 'ALLOTMENT') allotment
                                  where allotment.up_to > (select coalesce(sum(case kind when 'CLAWBACK' then -amount_fen else amount_fen end), 0)
                                                             from project_money
                                                            where project_id = :project
                                                              and kind <> 'ALLOTMENT'))
             where id = :project
            """)
        .param("project", project)
        .update();
  }

  /** False when more would be asked for than the milestone is worth. */
  boolean ask(UUID id, UUID project, NewPayment payment, Person me, Instant at) {
    return db.sql(
                """
                insert into project_payment (id, project_id, milestone_id, amount_fen, invoice_no, state, asked_by, asked_login, asked_at)
                select :id, :project, m.id, :amount::bigint, :invoice, 'ASKED', :by, :login, :at
                  from project_milestone m
                  left join project_payment p on p.county_id = m.county_id and p.milestone_id = m.id and p.state <> 'REFUSED'
                 where m.id = :milestone
                 group by m.id, m.amount_fen
                having coalesce(sum(p.amount_fen), 0) + :amount::bigint <= m.amount_fen
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("project", project)
            .param("milestone", payment.milestone())
            .param("amount", payment.amount().fen())
            .param("invoice", payment.invoiceNo().strip())
            .param("by", me.id())
            .param("login", me.login())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<Asked> asked(UUID id) {
    return db.sql(
            "select id, project_id, amount_fen, state, asked_by from project_payment where id = :id")
        .param("id", id)
        .query((row, _) ->
            new Asked(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "project_id"),
                Sql.money(row, "amount_fen"),
                PaymentState.valueOf(row.getString("state")),
                Sql.uuid(row, "asked_by")))
        .optional();
  }

  /** False when somebody decided already, or the same person would. */
  boolean decide(UUID id, PaymentState as, @Nullable String why, Person me, Instant at) {
    return db.sql(
                """
                update project_payment
                   set state = :as, decided_by = :by, decided_login = :login, decided_at = :at, why = :why::text
                 where id = :id
                   and state = 'ASKED'
                   and asked_by <> :by
                """)
            .param("id", id)
            .param("as", as.name())
            .param("by", me.id())
            .param("login", me.login())
            .param("at", Sql.utc(at))
            .param("why", why)
            .update()
        == 1;
  }
}
