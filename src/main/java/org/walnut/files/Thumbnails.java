package org.walnut.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** Small pictures of kept photographs, each made when it is first asked for. */
@Service
public class Thumbnails {

  private static final int[] EDGES = {160, 480, 1200};

  private final Files files;
  private final Vault vault;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Thumbnails(
      Files files, Vault vault, JdbcClient db, TransactionTemplate transaction, Clock clock) {
    this.files = files;
    this.vault = vault;
    this.db = db;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * The next size that has at least so many pixels along its longer edge. While it is drawn no
   * transaction is open.
   */
  public Resource of(UUID id, int pixels) {
    var file = files.card(id);
    if (!file.picture()) {
      throw new NotFound("files.kind", id);
    }
    int edge = IntStream.of(EDGES).filter(each -> each >= pixels).findFirst().orElse(EDGES[2]);
    var hash = made(file, edge).orElseGet(() -> make(file, edge));
    return vault.open(hash);
  }

  private Optional<String> made(FileCard file, int edge) {
    return transaction.execute(_ ->
        db.sql(
                """
                select thumbnail_sha256
                  from file_thumbnail
                 where sha256 = :sha256
                   and edge_px = :edge
                """)
            .param("sha256", file.sha256())
            .param("edge", edge)
            .query(String.class)
            .optional());
  }

  private String make(FileCard file, int edge) {
    try {
      var content = files.open(file.id()).getContentAsByteArray();
      var hash = vault.keep(Shrinking.of(content, edge));
      transaction.executeWithoutResult(_ -> note(file, edge, hash));
      return hash;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void note(FileCard file, int edge, String hash) {
    db.sql(
            """
            insert into file_thumbnail (sha256, edge_px, thumbnail_sha256, made_at)
            values (:sha256, :edge, :thumbnail, :at)
                on conflict do nothing
            """)
        .param("sha256", file.sha256())
        .param("edge", edge)
        .param("thumbnail", hash)
        .param("at", Sql.utc(clock.instant()))
        .update();
  }
}
