package org.walnut.backup;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Service;
import org.walnut.backup.Tables.Table;
import tools.jackson.databind.json.JsonMapper;

/** Writes archives, also while Walnut is at work: every row is as it stood at one moment. */
@Service
public class Backups {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final DriverManagerDataSource owner;
  private final DataFolder folder;
  private final Clock clock;

  Backups(DriverManagerDataSource owner, DataFolder folder, Clock clock) {
    this.owner = owner;
    this.folder = folder;
    this.clock = clock;
  }

  /** Writes everything into a new file, which appears under its name only when it is whole. */
  public ArchiveSummary write(Path file) throws Exception {
    var target = file.toAbsolutePath().normalize();
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Files.createDirectories(target.getParent());
    var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    try {
      var summary = writeInto(unfinished, target);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      return summary;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /**
   * The seals' log goes in before the moment of the rows: it may then lack the newest seals, but
   * never name one that the rows do not have. Files go in after it: each was on the disk before its
   * row was written.
   */
  private ArchiveSummary writeInto(Path unfinished, Path target) throws Exception {
    try (var archive = new ArchiveWriter(unfinished);
        var connection = owner.getConnection()) {
      files(archive, Part.SEALS);
      var schema = rows(archive, connection);
      files(archive, Part.FILES);
      var manifest = new Manifest(Manifest.FORMAT, clock.instant(), schema, archive.parts());
      var written = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
      archive.manifest(written);
      return ArchiveSummary.of(target, manifest, Sha256.of(written));
    }
  }

  private void files(ArchiveWriter archive, String prefix) throws Exception {
    for (var name : folder.under(prefix)) {
      archive.file(name, folder.root().resolve(name));
    }
  }

  private static Map<String, String> rows(ArchiveWriter archive, Connection connection)
      throws Exception {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    var schema = Migrations.applied(db);
    var seesAll = pastTheWall(db);
    var counties = counties(db);
    for (var table : Tables.inOrder(db)) {
      if (seesAll || !table.walled()) {
        copy(archive, connection, table, "");
      } else {
        for (var county : counties) {
          db.sql("select set_config('walnut.county', :county, true)")
              .param("county", county)
              .query(String.class)
              .single();
          copy(archive, connection, table, "." + county);
        }
      }
    }
    connection.rollback();
    return schema;
  }

  private static void copy(ArchiveWriter archive, Connection connection, Table table, String county)
      throws Exception {
    var columns = String.join(", ", table.columns());
    archive.part(
        Part.TABLES + table.name() + county + ".copy",
        table.name(),
        table.columns(),
        out ->
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select " + columns + " from " + table.name() + ") to stdout", out));
  }

  /** Whether this owner sees the rows of all counties at once. */
  private static boolean pastTheWall(JdbcClient db) {
    return db.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
        .query(Boolean.class)
        .single();
  }

  /** The one table whose rows are read here and not only copied: who may be seen one by one. */
  private static List<String> counties(JdbcClient db) {
    var table = "county";
    return db.sql("select code from " + table + " order by code")
        .query((row, _) -> row.getString(1))
        .list();
  }
}
