package org.walnut.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.HasMigrationFiles;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import org.walnut.Walnut;

/**
 * One real PostgreSQL for all tests; one template with every migration in it, cloned for whoever
 * needs a database.
 */
public final class TestDatabases {

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger CLONES = new AtomicInteger();

  static {
    template();
  }

  private TestDatabases() {}

  /** Makes a fresh database with every migration and no rows; answers its name. */
  public static String fresh() {
    var name = "walnut_" + CLONES.incrementAndGet();
    JdbcClient.create(SERVER.getPostgresDatabase())
        .sql("create database " + name + " template walnut_template")
        .update();
    return name;
  }

  /** Makes a database with nothing in it, owned by this role; answers its name. */
  public static String empty(String owner) {
    var name = "walnut_empty_" + CLONES.incrementAndGet();
    JdbcClient.create(SERVER.getPostgresDatabase())
        .sql("create database " + name + " owner " + owner)
        .update();
    return name;
  }

  public static String url(String name) {
    return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
  }

  /** The owner's door to a database: past every wall. */
  public static DataSource owner(String name) {
    return SERVER.getDatabase("postgres", name);
  }

  private static EmbeddedPostgres start() {
    try {
      var server =
          EmbeddedPostgres.builder()
              .setRegisterShutdownHook(false)
              .setLocaleConfig("locale", "C.UTF-8")
              .setServerConfig("max_connections", "400")
              .setServerConfig("shared_buffers", "128MB")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stopLast(server)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * After the application contexts, which have a last look into their databases when they close.
   */
  private static void stopLast(EmbeddedPostgres server) {
    try {
      Thread.sleep(200);
      for (var thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().startsWith("Spring") && thread.getName().endsWith("ShutdownHook")) {
          thread.join(20_000);
        }
      }
      server.close();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void template() {
    var postgres = JdbcClient.create(SERVER.getPostgresDatabase());
    postgres.sql("create role walnut_app login").update();
    postgres.sql("create database walnut_template").update();
    var flyway =
        Flyway.configure()
            .dataSource(owner("walnut_template"))
            .locations("classpath:db/migration")
            .load();
    var files = new HasMigrationFiles(new PathMatchingResourcePatternResolver());
    new SpringModulithFlywayMigrationStrategy(
            ApplicationModuleIdentifiers.of(ApplicationModules.of(Walnut.class)), files)
        .migrate(flyway);
  }
}
