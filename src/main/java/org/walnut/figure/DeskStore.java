package org.walnut.figure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Sql;

/** Reads the desk through the statements of {@link DeskSql}. */
@Repository
class DeskStore {

  /** A piece of work, with how much of its kind waits and is late. */
  record Found(String kind, long waiting, long late, DeskRow row) {}

  private static final Comparator<DeskItem> FIRST =
      comparing(DeskItem::at).thenComparing(DeskItem::id);
  static final int ROWS_AT_ONCE = 1000;

  private final JdbcClient db;
  private final DeskNames names;
  private final Clock clock;
  private final Days days;

  DeskStore(JdbcClient db, DeskNames names, Clock clock, Days days) {
    this.db = db;
    this.names = names;
    this.clock = clock;
    this.days = days;
  }

  /** The first pieces by kind; in one statement. */
  Map<String, List<Found>> desk(List<DeskWork> kinds, DeskLook look) {
    return kinds.isEmpty()
        ? Map.of()
        : asked(DeskSql.desk(kinds), look)
            .query((row, _) ->
                new Found(
                    row.getString("kind"),
                    row.getLong("waiting"),
                    row.getLong("late"),
                    DeskRow.read(row)))
            .stream()
            .collect(groupingBy(Found::kind));
  }

  static DeskGroup group(
      DeskWork work, List<Found> found, Instant now, Map<DivisionCode, String> names) {
    var items =
        found.stream().map(each -> each.row().item(work, now, names)).sorted(FIRST).toList();
    return new DeskGroup(work, found.getFirst().waiting(), found.getFirst().late(), items);
  }

  /** By kind; in one statement. */
  Map<String, Long> counts(List<DeskWork> kinds, DeskLook look) {
    return counted(DeskSql.counts(kinds), look);
  }

  /** As {@link #counts}, up to {@link org.walnut.web.WaitingWork#MANY} of each kind. */
  Map<String, Long> manyOrFewer(List<DeskWork> kinds, DeskLook look) {
    return counted(DeskSql.manyOrFewer(kinds), look);
  }

  private Map<String, Long> counted(String sql, DeskLook look) {
    var found = new HashMap<String, Long>();
    if (!sql.isEmpty()) {
      asked(sql, look)
          .query(row -> {
            found.put(row.getString("kind"), row.getLong("waiting"));
          });
    }
    return found;
  }

  List<DeskRow> page(DeskWork kind, DeskLook look, @Nullable Instant at, @Nullable UUID id) {
    return sought(DeskSql.page(kind), kind, look)
        .param("at", Sql.utcOrNull(at))
        .param("id", id)
        .query((row, _) -> DeskRow.read(row))
        .list();
  }

  /** To be closed; read while the transaction is open. */
  Stream<DeskRow> list(DeskWork kind, DeskLook look) {
    return sought(DeskSql.list(kind), kind, look)
        .withFetchSize(ROWS_AT_ONCE)
        .query((row, _) -> DeskRow.read(row))
        .stream();
  }

  private StatementSpec sought(String sql, DeskWork kind, DeskLook look) {
    return asked(sql, look).param("places", names.meant(kind, look).toArray(String[]::new));
  }

  StatementSpec asked(String sql, DeskLook look) {
    var scope = look.me().scope();
    return db.sql(sql)
        .param("division", look.prefix())
        .param("shop", scope.shop())
        .param("station", scope.station())
        .param("me", look.me().id())
        .param("today", days.today())
        .param("now", Sql.utc(clock.instant()))
        .param("search", look.search());
  }
}
