package org.walnut.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Postings and the masked persons on them. */
@Repository
class PostingStore {

  private final JdbcClient db;

  PostingStore(JdbcClient db) {
    this.db = db;
  }

  /** False when it is there already. */
  boolean add(UUID id, NewPosting posting, @Nullable PostingCard replaced, Person me, Instant at) {
    return db.sql(
                """
                insert into posting (id, code, kind, title, title_en, body, body_en, division, project_id, period_days, state, version_no,
                                     replaces_id, author_id, author_login, written_at)
                values (:id, :code, :kind, :title, :title_en::text, :body, :body_en::text, :division, :project::uuid, :period, 'DRAFT', :version,
                        :replaces::uuid, :by, :login, :at)
                on conflict do nothing
                """)
            .param("id", id)
            .param("code", ShortCode.of("N", id))
            .param("kind", posting.kind().name())
            .param("title", posting.title().strip())
            .param("title_en", posting.titleEn())
            .param("body", posting.body().strip())
            .param("body_en", posting.bodyEn())
            .param("division", posting.place().value())
            .param("project", posting.project())
            .param("period", posting.periodDays())
            .param("version", replaced == null ? 1 : replaced.version() + 1)
            .param("replaces", replaced == null ? null : replaced.id())
            .param("by", me.id())
            .param("login", me.login())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** Only what is masked is handed to the database. */
  void addPersons(UUID posting, List<NewPerson> persons) {
    if (persons.isEmpty()) {
      return;
    }
    db.sql(
            """
            insert into posting_person (posting_id, row_no, name, number, village_code, amount_fen)
            select :posting, person.no, person.name, person.number, person.village, person.amount
              from unnest(:names::text[], :numbers::text[], :villages::text[], :amounts::bigint[])
              with ordinality as person (name, number, village, amount, no)
            """)
        .param("posting", posting)
        .param(
            "names",
            persons.stream().map(person -> Masked.name(person.name())).toArray(String[]::new))
        .param(
            "numbers",
            persons.stream().map(person -> person.citizenId().masked()).toArray(String[]::new))
        .param(
            "villages",
            persons.stream().map(person -> person.village().value()).toArray(String[]::new))
        .param("amounts", persons.stream().map(PostingStore::fen).toArray(Long[]::new))
        .update();
    db.sql(
            """
            update posting
               set person_count = s.persons, amount_fen = s.fen
              from (select count(*) as persons, coalesce(sum(amount_fen), 0) as fen from posting_person where posting_id = :id) s
             where posting.id = :id
            """)
        .param("id", posting)
        .update();
  }

  void addPaper(UUID posting, UUID file, String name) {
    db.sql(
            """
            insert into posting_paper (posting_id, file_id, name)
            values (:posting, :file, :name)
            on conflict do nothing
            """)
        .param("posting", posting)
        .param("file", file)
        .param("name", name)
        .update();
  }

  /** Of places within the person's divisions. */
  Optional<PostingCard> find(UUID id, Scope scope) {
    return db.sql(
            """
            select id, code, kind, title, division, period_days, state, version_no, author_id, reviewer_id, last_day
              from posting
             where id = :id
               and division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .query(PostingStore::card)
        .optional();
  }

  /** Whoever asks: what was posted once is known to everybody by its code. */
  Optional<PostingCard> posted(String code) {
    return db.sql(
            """
            select id, code, kind, title, division, period_days, state, version_no, author_id, reviewer_id, last_day
              from posting
             where code = :code
               and posted_on is not null
            """)
        .param("code", code)
        .query(PostingStore::card)
        .optional();
  }

  boolean review(UUID id, Person me, Instant at) {
    return db.sql(
                """
                update posting
                   set state = 'REVIEWED', reviewer_id = :by, reviewer_login = :login, reviewed_at = :at
                 where id = :id
                   and state = 'DRAFT'
                   and author_id <> :by
                """)
            .param("id", id)
            .param("by", me.id())
            .param("login", me.login())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  boolean post(UUID id, LocalDate on, LocalDate lastDay) {
    return db.sql(
                """
                update posting
                   set state = 'POSTED', posted_on = :on, last_day = :last_day
                 where id = :id
                   and state = 'REVIEWED'
                """)
            .param("id", id)
            .param("on", on)
            .param("last_day", lastDay)
            .update()
        == 1;
  }

  /** Ends a posting, and takes the persons on it out of the world. */
  boolean end(UUID id, PostingState from, PostingState to, LocalDate on, @Nullable String why) {
    int ended =
        db.sql(
                """
                update posting
                   set state = :to, ended_on = :on, ended_why = :why::text
                 where id = :id
                   and state = :from
                """)
            .param("id", id)
            .param("from", from.name())
            .param("to", to.name())
            .param("on", on)
            .param("why", why)
            .update();
    db.sql(
            """
            delete from posting_person
             where posting_id = :id
               and exists (select from posting p where p.id = :id and p.state in ('EXPIRED', 'WITHDRAWN', 'REPLACED'))
            """)
        .param("id", id)
        .update();
    return ended == 1;
  }

  /** Postings whose last day is over and that still stand as posted. */
  List<UUID> lapsed(LocalDate today) {
    return db.sql(
            """
            select id
              from posting
             where state = 'POSTED'
               and last_day < :today
             order by last_day, id
             limit 200
            """)
        .param("today", today)
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  private static @Nullable Long fen(NewPerson person) {
    @Nullable Money amount = person.amount();
    return amount == null ? null : amount.fen();
  }

  private static PostingCard card(ResultSet row, int number) throws SQLException {
    return new PostingCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        PostingKind.valueOf(row.getString("kind")),
        row.getString("title"),
        new DivisionCode(row.getString("division")),
        row.getInt("period_days"),
        PostingState.valueOf(row.getString("state")),
        row.getInt("version_no"),
        Sql.uuid(row, "author_id"),
        Sql.uuidOrNull(row, "reviewer_id"),
        Sql.dateOrNull(row, "last_day"));
  }
}
