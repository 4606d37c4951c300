package org.walnut.filer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Seals;
import org.walnut.privacy.Subject;
import org.walnut.privacy.SubjectKind;
import org.walnut.shared.Sql;

/** Who filed what. */
@Repository
class FilerStore {

  /** A matter that came with a phone. */
  record Filed(SubjectKind kind, Instant at, Filer filer) {}

  private final JdbcClient db;
  private final FilerSeals opened;
  private final Seals seals;

  FilerStore(JdbcClient db, FilerSeals opened, Seals seals) {
    this.db = db;
    this.opened = opened;
    this.seals = seals;
  }

  void add(Subject subject, Filer filer, Instant at) {
    var kind = subject.kind();
    var id = subject.id();
    db.sql(
            """
            insert into filer (subject_kind, subject_id, name_sealed, phone_sealed, phone_mark, filed_at)
            values (:kind, :subject, :name::bytea, :phone::bytea, :mark::bytea, :at)
            on conflict do nothing
            """)
        .param("kind", kind.name())
        .param("subject", id)
        .param("name", seals.sealOrNull(FilerSeals.NAME, filer.name(), kind, id))
        .param("phone", seals.sealOrNull(FilerSeals.PHONE, filer.phone(), kind, id))
        .param("mark", seals.markOrNull(MarkKind.PHONE, filer.phone()))
        .param("at", Sql.utc(at))
        .update();
  }

  Optional<Filer> find(Subject subject) {
    return db.sql(
            """
            select name_sealed, phone_sealed
              from filer
             where subject_kind = :kind
               and subject_id = :subject
            """)
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .query((row, _) -> opened.open(subject, row))
        .optional();
  }

  List<UUID> withPhone(SubjectKind kind, String phone) {
    return db.sql(
            """
            select subject_id
              from filer
             where subject_kind = :kind
               and phone_mark = :mark
             order by filed_at desc
             limit 100
            """)
        .param("kind", kind.name())
        .param("mark", seals.mark(MarkKind.PHONE, phone))
        .query((row, _) -> Sql.uuid(row, "subject_id"))
        .list();
  }

  /** All that came with this phone, ended or not. */
  List<Filed> filedWith(String phone) {
    return db.sql(
            """
            select subject_kind, subject_id, filed_at, name_sealed, phone_sealed
              from filer
             where phone_mark = :mark
             order by filed_at, subject_id
            """)
        .param("mark", seals.mark(MarkKind.PHONE, Filer.digits(phone)))
        .query((row, _) -> filed(row))
        .list();
  }

  /** Who filed with this phone what is at its end. */
  int eraseEnded(String phone) {
    return db.sql(
            """
            delete from filer
             where phone_mark = :mark
               and ended_at is not null
            """)
        .param("mark", seals.mark(MarkKind.PHONE, Filer.digits(phone)))
        .update();
  }

  void ended(Subject subject, Instant at) {
    db.sql(
            """
            update filer
               set ended_at = :at
             where subject_kind = :kind
               and subject_id = :subject
               and ended_at is null
            """)
        .param("at", Sql.utc(at))
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .update();
  }

  int eraseSome(Instant endedBefore) {
    return db.sql(
            """
            delete from filer
             where (county_id, subject_kind, subject_id) in (
                   select county_id, subject_kind, subject_id
                     from filer
                    where ended_at < :before
                    limit 1000)
            """)
        .param("before", Sql.utc(endedBefore))
        .update();
  }

  private Filed filed(ResultSet row) throws SQLException {
    var subject =
        new Subject(
            SubjectKind.valueOf(row.getString("subject_kind")), Sql.uuid(row, "subject_id"), "");
    return new Filed(subject.kind(), Sql.instant(row, "filed_at"), opened.open(subject, row));
  }
}
