package org.walnut.backup;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.stereotype.Component;

/**
 * The version of each room's tables: in a database, in this program, and how to bring an empty
 * database to the versions of an archive. Keeps the same histories as the start of Walnut does.
 */
@Component
class Migrations {

  private static final String ROOT = "__root";
  private static final String HISTORY = "flyway_schema_history";
  private static final String FOLDER = "classpath:db/migration/";

  private final DriverManagerDataSource owner;
  private final ApplicationModuleIdentifiers rooms;

  Migrations(DriverManagerDataSource owner, ApplicationModuleIdentifiers rooms) {
    this.owner = owner;
    this.rooms = rooms;
  }

  /** The newest migration of each room that this database has. */
  static Map<String, String> applied(JdbcClient db) {
    var applied = new TreeMap<String, String>();
    for (var history : histories(db)) {
      var newest =
          db
              .sql("select version from " + history + " where success and type = 'SQL'")
              .query(String.class)
              .list()
              .stream()
              .map(MigrationVersion::fromVersion)
              .max(MigrationVersion::compareTo);
      newest.ifPresent(version -> applied.put(room(history), version.getVersion()));
    }
    return applied;
  }

  /** Says so when the archive was made by a program that knew more than this one. */
  void refuseNewer(Map<String, String> schema) {
    schema.forEach((room, version) -> {
      var known = rooms().containsKey(room) && versions(room).contains(version);
      if (!known) {
        throw new UnfitArchive(
            "The archive was made by a newer Walnut than this one: its tables of "
                + room
                + " have version "
                + version
                + ", which this program does not know. Restore it with the program that made it, or a newer one.");
      }
    });
  }

  /** Brings an empty database to these versions. */
  void migrateTo(Map<String, String> schema) {
    rooms()
        .forEach((room, flyway) -> {
          var version = schema.get(room);
          if (version != null) {
            flyway.target(version).load().migrate();
          }
        });
  }

  /** Brings the database to what this program needs. */
  void migrateToToday() {
    rooms().values().forEach(flyway -> flyway.load().migrate());
  }

  private List<String> versions(String room) {
    return Arrays.stream(Objects.requireNonNull(rooms().get(room)).load().info().all())
        .filter(migration -> migration.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .filter(Objects::nonNull)
        .map(MigrationVersion::getVersion)
        .toList();
  }

  /** In the order in which rooms stand on each other. */
  private Map<String, FluentConfiguration> rooms() {
    var files = new PathMatchingResourcePatternResolver();
    var flyways = new LinkedHashMap<String, FluentConfiguration>();
    Stream.concat(Stream.of(ROOT), rooms.stream().map(Object::toString))
        .filter(room -> files.getResource(FOLDER + room).exists())
        .forEach(room -> flyways.put(room, flyway(room)));
    return flyways;
  }

  private FluentConfiguration flyway(String room) {
    return Flyway.configure()
        .dataSource(owner)
        .locations(FOLDER + room)
        .table(room.equals(ROOT) ? HISTORY : HISTORY + "_" + room)
        .baselineVersion("0")
        .baselineOnMigrate(true);
  }

  private static List<String> histories(JdbcClient db) {
    return db.sql(
            """
            select relname
              from pg_class
             where relnamespace = 'public'::regnamespace
               and relkind = 'r'
               and relname like 'flyway\\_schema\\_history%'
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static String room(String history) {
    return history.equals(HISTORY) ? ROOT : history.substring(HISTORY.length() + 1);
  }
}
