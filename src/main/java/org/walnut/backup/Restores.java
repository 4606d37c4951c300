package org.walnut.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Service;
import org.walnut.backup.Tables.Table;
import org.walnut.tenancy.TableStatistics;

/**
 * Restores archives, into an empty database and data folder only. The tables are first made as they
 * were when the archive was written, filled, and then brought to today: so an archive is also the
 * way from an older Walnut to a newer one.
 */
@Service
public class Restores {

  private final DriverManagerDataSource owner;
  private final DataFolder folder;
  private final Migrations migrations;
  private final TableStatistics statistics;

  Restores(
      DriverManagerDataSource owner,
      DataFolder folder,
      Migrations migrations,
      TableStatistics statistics) {
    this.owner = owner;
    this.folder = folder;
    this.migrations = migrations;
    this.statistics = statistics;
  }

  /** Restores; an archive that does not fit, or a place that is not empty, is an UnfitArchive. */
  public ArchiveSummary restore(Path file) throws Exception {
    try (var archive = Archive.whole(file)) {
      migrations.refuseNewer(archive.manifest().schema());
      archive.manifest().files().forEach(part -> folder.place(part.name()));
      refuseOccupied();
      fill(archive);
      return ArchiveSummary.of(file, archive.manifest(), archive.fingerprint());
    }
  }

  /**
   * What was begun and does not come to its end is taken away again, so that one can begin anew.
   */
  private void fill(Archive archive) throws Exception {
    try {
      migrations.migrateTo(archive.manifest().schema());
      try (var connection = owner.getConnection()) {
        load(archive, connection);
      }
      for (var part : archive.manifest().files()) {
        put(archive, part);
      }
      migrations.migrateToToday();
      statistics.renew();
    } catch (Exception broken) {
      takeAway(broken);
      throw broken;
    }
  }

  private void takeAway(Exception broken) throws UnfitArchive {
    try {
      Leftovers.takeAway(owner, folder);
    } catch (Exception alsoBroken) {
      broken.addSuppressed(alsoBroken);
      throw new UnfitArchive(
          "The restore broke off ("
              + broken.getMessage()
              + "), and what it had begun could not be taken away ("
              + alsoBroken.getMessage()
              + "). Begin again with an empty database and an empty data folder.");
    }
  }

  private void refuseOccupied() throws IOException {
    var tables =
        JdbcClient.create(owner)
            .sql(
                "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')")
            .query(Long.class)
            .single();
    if (tables > 0) {
      throw new UnfitArchive(
          "The database is not empty. Restore into an empty one, with WALNUT_DATA at an empty folder or WALNUT_DB_URL at a new database.");
    }
    if (!folder.under(Part.FILES).isEmpty() || !folder.under(Part.SEALS).isEmpty()) {
      throw new UnfitArchive(
          "The data folder " + folder.root() + " already holds files. Restore into an empty one.");
    }
  }

  /**
   * In one transaction, so that the wall, which would hide the rows from an owner who is no
   * superuser, is never seen open. Triggers are silent meanwhile: what they would do was done when
   * the rows were first written, and what they ask for may come with a later row.
   */
  private static void load(Archive archive, Connection connection) throws Exception {
    connection.setAutoCommit(false);
    var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    var tables = Tables.inOrder(db);
    refuseStrange(archive.manifest(), tables);
    command(connection, "truncate " + String.join(", ", tables.stream().map(Table::name).toList()));
    for (var table : tables) {
      if (table.walled()) {
        command(connection, "alter table " + table.name() + " no force row level security");
      }
      triggers(connection, table, "disable");
      for (var part : archive.manifest().rowsOf(table.name())) {
        load(archive, connection, table, part);
      }
    }
    command(
        connection,
        "set constraints all immediate"); // a table with checks to come cannot be altered
    for (var table : tables) {
      if (table.walled()) {
        command(connection, "alter table " + table.name() + " force row level security");
      }
      triggers(connection, table, "enable");
    }
    connection.commit();
  }

  private static void triggers(Connection connection, Table table, String how) throws SQLException {
    for (var trigger : table.triggers()) {
      command(connection, "alter table " + table.name() + " " + how + " trigger " + trigger);
    }
  }

  private static void refuseStrange(Manifest manifest, List<Table> tables) {
    var known = new HashSet<>(tables.stream().map(Table::name).toList());
    for (var part : manifest.parts()) {
      if (part.table() != null && !known.contains(part.table())) {
        throw new UnfitArchive(
            "The archive holds rows of a table that it does not have: " + part.table() + ".");
      }
    }
  }

  private static void load(Archive archive, Connection connection, Table table, Part part)
      throws IOException, SQLException {
    if (!part.columns().equals(table.columns())) {
      throw new UnfitArchive("The columns of " + table.name() + " are not those of its version.");
    }
    try (var rows = archive.part(part.name())) {
      var columns = String.join(", ", table.columns());
      var copied =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy " + table.name() + " (" + columns + ") from stdin", rows);
      if (copied != part.rows()) {
        throw new UnfitArchive(
            part.name() + " holds " + copied + " rows; its manifest says " + part.rows() + ".");
      }
    }
  }

  private void put(Archive archive, Part part) throws IOException {
    var place = folder.place(part.name());
    Files.createDirectories(place.getParent());
    try (var content = archive.part(part.name())) {
      Files.copy(content, place);
    }
  }

  private static void command(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
