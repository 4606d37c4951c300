package org.walnut.files;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/**
 * The photographs and papers that show something about subjects of other rooms. Whether a person
 * may see or change the subject is for its own room to say, before it calls.
 */
@Service
public class Evidence {

  private final JdbcClient db;
  private final Files files;
  private final Activities activities;
  private final Clock clock;

  Evidence(JdbcClient db, Files files, Activities activities, Clock clock) {
    this.db = db;
    this.files = files;
    this.activities = activities;
    this.clock = clock;
  }

  /** What a subject is called by. */
  public record Subject(String kind, UUID id, String label) {}

  /** A file as somebody brings it. */
  public record Brought(String name, String mediaType, byte[] content) {

    private static final String NO_NAME = "photo";

    /** As it came with a form. */
    public static Brought of(MultipartFile file) throws IOException {
      @Nullable String name = file.getOriginalFilename();
      @Nullable String type = file.getContentType();
      return new Brought(name == null ? NO_NAME : name, type == null ? "" : type, file.getBytes());
    }
  }

  /**
   * Keeps the file and notes what it shows.
   *
   * @param reader the act that a person needs to fetch it
   */
  @Transactional
  public UUID attach(Subject subject, Brought brought, NewEvidence said, Act reader, Person me) {
    var file = files.keep(brought.name(), brought.mediaType(), brought.content(), reader);
    var id = Ids.next();
    db.sql(
            """
            insert into file_evidence (id, file_id, subject_kind, subject_id, caption, place, who, at)
            values (:id, :file, :kind, :subject, :caption, :place::text, :who, :at)
            """)
        .param("id", id)
        .param("file", file)
        .param("kind", subject.kind())
        .param("subject", subject.id())
        .param("caption", said.caption())
        .param("place", said.place())
        .param("who", me.displayName())
        .param("at", Sql.utc(clock.instant()))
        .update();
    activities.record("files.evidenceBrought", subject.kind(), subject.id(), subject.label(), null);
    return id;
  }

  /** Which subjects of this kind a file shows. */
  @Transactional(readOnly = true)
  public List<UUID> subjectsOf(UUID file, String subjectKind) {
    return db.sql(
            """
            select distinct subject_id
              from file_evidence
             where file_id = :file
               and subject_kind = :kind
            """)
        .param("file", file)
        .param("kind", subjectKind)
        .query((row, _) -> Sql.uuid(row, "subject_id"))
        .list();
  }

  /** The newest hundred of a subject. */
  @Transactional(readOnly = true)
  public List<EvidenceCard> of(String subjectKind, UUID subject) {
    return db.sql(
            """
            select evidence.id, evidence.file_id, file.media_type like 'image/%' as photograph, evidence.caption, evidence.place,
                   evidence.who, evidence.at
              from file_evidence as evidence
              join file on file.county_id = evidence.county_id and file.id = evidence.file_id
             where evidence.subject_kind = :kind
               and evidence.subject_id = :subject
             order by evidence.at desc, evidence.id desc
             limit 100
            """)
        .param("kind", subjectKind)
        .param("subject", subject)
        .query((row, _) ->
            new EvidenceCard(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "file_id"),
                row.getBoolean("photograph"),
                row.getString("caption"),
                row.getString("place"),
                row.getString("who"),
                Sql.instant(row, "at")))
        .list();
  }
}
