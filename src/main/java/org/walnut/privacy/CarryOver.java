package org.walnut.privacy;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.walnut.tenancy.Tenancy;

/**
 * Before anybody is let in: seals what still stands in the clear from before there were seals, and
 * marks again what was marked with an old key. Goes on where a start that was broken off had
 * stopped. From then on the database itself refuses a clear value in a sealed column.
 */
@Component
@ConditionalOnProperty(name = "walnut.privacy.carry-over", matchIfMissing = true)
class CarryOver implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(CarryOver.class);

  private final SealedRows rows;
  private final SealedPlaces places;
  private final JdbcTemplate owner;
  private volatile boolean running;

  CarryOver(SealedRows rows, SealedPlaces places, @FlywayDataSource DataSource owner) {
    this.rows = rows;
    this.places = places;
    this.owner = new JdbcTemplate(owner);
  }

  @Override
  public void start() {
    places.columns().stream()
        .filter(column -> column.carriedOver() && !isClosed(column))
        .collect(groupingBy(SealedColumn::table))
        .forEach(this::carry);
    places.columns().stream()
        .filter(SealedColumn::isMarked)
        .forEach(column -> all(column.name(), "marked again", () -> rows.markAgain(column)));
    running = true;
  }

  private void carry(String table, List<SealedColumn> columns) {
    all(table, "sealed", () -> rows.carryOver(columns));
    columns.forEach(column ->
        owner.execute(
            "alter table %s validate constraint %s".formatted(table, column.constraint())));
  }

  private void all(String what, String done, IntSupplier some) {
    for (var county : places.counties()) {
      var count = 0;
      int now;
      do {
        now = Tenancy.within(county, some::getAsInt);
        count += now;
      } while (now > 0);
      if (count > 0) {
        log.info("{} of {}: {} rows {}", what, county, count, done);
      }
    }
  }

  /**
   * Whether every row has been looked at before; nothing can be said where somebody took the check
   * away.
   */
  private boolean isClosed(SealedColumn column) {
    List<Boolean> validated =
        owner.queryForList(
            "select convalidated from pg_constraint where conrelid = ?::regclass and conname = ?",
            Boolean.class,
            column.table(),
            column.constraint());
    if (validated.isEmpty()) {
      log.warn("{} has lost its check {}", column.table(), column.constraint());
    }
    return validated.stream().allMatch(Boolean.TRUE::equals);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Ahead of the web server and of everything else that lets somebody in. */
  @Override
  public int getPhase() {
    return 0;
  }
}
