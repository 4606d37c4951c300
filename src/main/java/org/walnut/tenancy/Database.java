package org.walnut.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Two doors to one database: the owner's, through which migrations come, and the application's,
 * which may do only what it was granted and sees only one county at a time.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Database {

  @Bean(destroyMethod = "close")
  @ConditionalOnExpression("'${walnut.db.url:}'.isBlank()")
  EmbeddedServer embeddedServer(DatabaseSettings settings) {
    return EmbeddedServer.in(settings.data().resolve("postgres").toAbsolutePath().normalize());
  }

  @Bean
  @FlywayDataSource
  DriverManagerDataSource ownersDoor(
      DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded) {
    var outside = settings.db();
    var door =
        outside.given()
            ? new DriverManagerDataSource(outside.url(), outside.user(), outside.password())
            : new DriverManagerDataSource(embedded.getObject().url(), EmbeddedServer.OWNER, "");
    ApplicationRole.ensure(door, !outside.given());
    return door;
  }

  @Bean
  @Primary
  HikariDataSource applicationsDoor(
      DatabaseSettings settings,
      ObjectProvider<EmbeddedServer> embedded,
      DriverManagerDataSource ownersDoor) {
    var outside = settings.db();
    var pool = new HikariConfig();
    pool.setPoolName("walnut");
    pool.setJdbcUrl(ownersDoor.getUrl());
    pool.setUsername(outside.given() ? outside.user() : ApplicationRole.NAME);
    pool.setPassword(outside.password());
    // On disks without a moving head, and in memory, a row found by an index costs hardly more
    // than the next one of a table.
    pool.setConnectionInitSql("set role " + ApplicationRole.NAME + "; set random_page_cost = 1.1");
    pool.setMaximumPoolSize(outside.connections());
    pool.setMinimumIdle(2);
    pool.addDataSourceProperty("ApplicationName", settings.application());
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    // What a connection has asked once it asks again: the database keeps the plan from the first
    // time on.
    pool.addDataSourceProperty("prepareThreshold", "1");
    return new HikariDataSource(pool);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource database) {
    return new CountyTransactions(database);
  }
}
