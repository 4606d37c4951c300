package org.walnut.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Act;
import org.walnut.shared.Sql;

/** Reads and writes what is known of files. */
@Repository
class FileStore {

  private final JdbcClient db;

  FileStore(JdbcClient db) {
    this.db = db;
  }

  void add(FileCard file) {
    db.sql(
            """
            insert into file (id, sha256, name, media_type, size_bytes, reader, kept_at)
            values (:id, :sha256, :name, :media_type, :size, :reader, :at)
            """)
        .param("id", file.id())
        .param("sha256", file.sha256())
        .param("name", file.name())
        .param("media_type", file.mediaType())
        .param("size", file.sizeBytes())
        .param("reader", file.reader().name())
        .param("at", Sql.utc(file.keptAt()))
        .update();
  }

  Optional<FileCard> find(UUID id) {
    return db.sql(
            """
            select id, name, media_type, size_bytes, sha256, reader, kept_at,
                   (select file_scan.state
                      from file_scan
                     where file_scan.county_id = file.county_id
                       and file_scan.file_id = file.id
                     order by file_scan.at desc, file_scan.id desc
                     limit 1) as scan
              from file
             where id = :id
            """)
        .param("id", id)
        .query(FileStore::card)
        .optional();
  }

  List<String> hashes() {
    return db.sql(
            """
            select sha256
              from file
             union
            select thumbnail_sha256
              from file_thumbnail
             order by sha256
            """)
        .query((row, _) -> row.getString("sha256"))
        .list();
  }

  private static FileCard card(ResultSet row, int number) throws SQLException {
    @Nullable String scan = row.getString("scan");
    return new FileCard(
        Sql.uuid(row, "id"),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size_bytes"),
        row.getString("sha256"),
        Act.valueOf(row.getString("reader")),
        Sql.instant(row, "kept_at"),
        scan == null ? null : ScanState.valueOf(scan));
  }
}
