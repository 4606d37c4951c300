package org.walnut.standard;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Keeps policies, with one text in which they are searched in either language. */
@Repository
class PolicyStore {

  private final JdbcClient db;

  PolicyStore(JdbcClient db) {
    this.db = db;
  }

  boolean numberTaken(String number, UUID itself) {
    return db.sql("select exists (select 1 from policy where number = :number and id <> :itself)")
        .param("number", number)
        .param("itself", itself)
        .query(Boolean.class)
        .single();
  }

  boolean add(UUID id, NewPolicy policy, Instant at) {
    return db.sql(
                """
                insert into policy (id, number, issuer, level, category, title_zh, title_en, summary_zh, summary_en, text,
                                    issued_on, valid_from, valid_to, public, file_id, recorded_at, search)
                values (:id, :number, :issuer, :level, :category, :title_zh, :title_en::text, :summary_zh, :summary_en::text, :text::text,
                        :issued_on, :valid_from, :valid_to::date, :public, :file::uuid, :at, :search)
                    on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("number", policy.number())
            .param("issuer", policy.issuer())
            .param("level", policy.level().name())
            .param("category", policy.category().name())
            .param("title_zh", policy.titleZh())
            .param("title_en", policy.titleEn())
            .param("summary_zh", policy.summaryZh())
            .param("summary_en", policy.summaryEn())
            .param("text", policy.text())
            .param("issued_on", policy.issuedOn())
            .param("valid_from", policy.validFrom())
            .param("valid_to", policy.validTo())
            .param("public", policy.open())
            .param("file", policy.file())
            .param("at", Sql.utc(at))
            .param("search", searched(policy))
            .update()
        == 1;
  }

  /** False when it is not there or something follows it already. */
  boolean succeed(UUID policy, UUID successor, LocalDate day) {
    return db.sql(
                """
                update policy
                   set successor_id = :successor, valid_to = greatest(valid_from, least(valid_to, :day::date - 1))
                 where id = :id
                   and id <> :successor
                   and successor_id is null
                """)
            .param("id", policy)
            .param("successor", successor)
            .param("day", day)
            .update()
        == 1;
  }

  private static String searched(NewPolicy policy) {
    return Stream.of(
            policy.number(),
            policy.issuer(),
            policy.titleZh(),
            policy.titleEn(),
            policy.summaryZh(),
            policy.summaryEn(),
            policy.text())
        .filter(Objects::nonNull)
        .collect(joining("\n"))
        .toLowerCase(Locale.ROOT);
  }
}
