package org.walnut.standard.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.standard.PolicyCategory;
import org.walnut.standard.PolicyLevel;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** Policies as people read them, the newest first. */
@Repository
@Transactional(readOnly = true)
class PolicyScreens {

  private final JdbcClient db;
  private final Days days;

  PolicyScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  Paged<PolicyRow> page(PolicyFilter filter, Cursor cursor) {
    var rows =
        db.sql(
                """
                select policy.id, policy.number, policy.issuer, policy.level, policy.category, policy.title_zh, policy.title_en,
                       policy.summary_zh, policy.summary_en, null as text, policy.issued_on, policy.valid_from, policy.valid_to,
                       policy.public, policy.file_id, policy.successor_id, null as successor_number,
                       coalesce(policy.valid_to < :today, false) as expired
                  from policy
                 where (:q = '' or position(:q in policy.search) > 0)
                   and (:level = '' or policy.level = :level)
                   and (:category = '' or policy.category = :category)
                   and (:expired::boolean or policy.valid_to is null or policy.valid_to >= :today)
                   and (policy.public or not :public_only::boolean)
                   and (:after_day::date is null or (policy.issued_on, policy.id) < (:after_day::date, :after_id::uuid))
                 order by policy.issued_on desc, policy.id desc
                 limit 26
                """)
            .param("today", days.today())
            .param("q", filter.searched())
            .param("level", filter.level())
            .param("category", filter.category())
            .param("expired", filter.expired())
            .param("public_only", filter.publicOnly())
            .param("after_day", cursor.date(0))
            .param("after_id", cursor.uuid(1))
            .query(PolicyScreens::row)
            .list();
    return Paged.of(rows, 25, row -> Cursor.of(row.issuedOn(), row.id()));
  }

  PolicyRow one(UUID id, boolean publicOnly) {
    return db.sql(
            """
            select policy.id, policy.number, policy.issuer, policy.level, policy.category, policy.title_zh, policy.title_en,
                   policy.summary_zh, policy.summary_en, policy.text, policy.issued_on, policy.valid_from, policy.valid_to,
                   policy.public, policy.file_id,
                   case when successor.public or not :public_only::boolean then successor.id end as successor_id,
                   case when successor.public or not :public_only::boolean then successor.number end as successor_number,
                   coalesce(policy.valid_to < :today, false) as expired
              from policy
              left join policy successor
                on successor.county_id = policy.county_id
               and successor.id = policy.successor_id
             where policy.id = :id
               and (policy.public or not :public_only::boolean)
            """)
        .param("id", id)
        .param("public_only", publicOnly)
        .param("today", days.today())
        .query(PolicyScreens::row)
        .optional()
        .orElseThrow(() -> new NotFound("standard.policy.kind", id));
  }

  /** Those that nothing follows yet. */
  List<Option> withoutSuccessor() {
    return db.sql(
            """
            select id, number || ' ' || title_zh as label
              from policy
             where successor_id is null
             order by issued_on desc, id desc
             limit 300
            """)
        .query((row, _) -> new Option(row.getString("id"), row.getString("label")))
        .list();
  }

  private static PolicyRow row(ResultSet row, int number) throws SQLException {
    return new PolicyRow(
        Sql.uuid(row, "id"),
        row.getString("number"),
        row.getString("issuer"),
        PolicyLevel.valueOf(row.getString("level")),
        PolicyCategory.valueOf(row.getString("category")),
        row.getString("title_zh"),
        row.getString("title_en"),
        row.getString("summary_zh"),
        row.getString("summary_en"),
        row.getString("text"),
        Sql.date(row, "issued_on"),
        Sql.date(row, "valid_from"),
        Sql.dateOrNull(row, "valid_to"),
        row.getBoolean("public"),
        Sql.uuidOrNull(row, "file_id"),
        Sql.uuidOrNull(row, "successor_id"),
        row.getString("successor_number"),
        row.getBoolean("expired"));
  }
}
