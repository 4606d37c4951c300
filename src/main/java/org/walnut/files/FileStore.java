package org.walnut.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
            select id, name, media_type, size_bytes, sha256, reader, kept_at
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
            select distinct sha256
              from file
             order by sha256
            """)
        .query((row, _) -> row.getString("sha256"))
        .list();
  }

  private static FileCard card(ResultSet row, int number) throws SQLException {
    return new FileCard(
        Sql.uuid(row, "id"),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size_bytes"),
        row.getString("sha256"),
        Act.valueOf(row.getString("reader")),
        Sql.instant(row, "kept_at"));
  }
}
