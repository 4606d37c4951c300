package org.walnut.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.walnut.Walnut;
import org.walnut.house.TestDatabases;
import org.walnut.tenancy.TableStatistics;

/** A database and a data folder, with backups out of them and restores into them. */
public record Place(String database, String role, Path data) {

  private static final ApplicationModuleIdentifiers ROOMS =
      ApplicationModuleIdentifiers.of(ApplicationModules.of(Walnut.class));

  /** With today's tables and no rows. */
  static Place made(Path data) {
    return new Place(TestDatabases.fresh(), "postgres", data);
  }

  public static Place empty(Path data) {
    return new Place(TestDatabases.empty("postgres"), "postgres", data);
  }

  public String url() {
    return TestDatabases.url(database);
  }

  public ArchiveSummary backup(Path file) throws Exception {
    return new Backups(door(), new DataFolder(data.toString()), Clock.systemUTC()).write(file);
  }

  public ArchiveSummary restore(Path file) throws Exception {
    var migrations = new Migrations(door(), ROOMS);
    return new Restores(
            door(), new DataFolder(data.toString()), migrations, new TableStatistics(door()))
        .restore(file);
  }

  /** Past every wall. */
  JdbcClient db() {
    return JdbcClient.create(TestDatabases.owner(database));
  }

  void file(String name, String content) throws IOException {
    var file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** Of each table how many rows it has and a hash of all of them. */
  public Map<String, String> rows() {
    var rows = new TreeMap<String, String>();
    for (var table : Tables.inOrder(db())) {
      rows.put(
          table.name(),
          db().sql(
                  "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '') from "
                      + table.name()
                      + " t")
              .query(String.class)
              .single());
    }
    return rows;
  }

  void isStillEmpty() {
    assertThat(
            db().sql("select count(*) from pg_class where relnamespace = 'public'::regnamespace")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(data.resolve("files")).doesNotExist();
  }

  private DriverManagerDataSource door() {
    return new DriverManagerDataSource(url(), role, "");
  }
}
