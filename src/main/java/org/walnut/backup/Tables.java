package org.walnut.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every table of ours in an order in which foreign keys are satisfied. Left out are the histories
 * of the migrations, which the migrations write themselves, sign-in sessions, which are nobody's to
 * keep, and unlogged tables.
 */
final class Tables {

  /**
   * A table as the catalogue knows it.
   *
   * @param walled whether rows belong to counties
   * @param columns those that can be written
   * @param triggers what looks at other rows, or writes some, when one comes; rules that hold at
   *     the end of a transaction are none of them
   */
  record Table(String name, boolean walled, List<String> columns, List<String> triggers) {

    Table {
      columns = List.copyOf(columns);
      triggers = List.copyOf(triggers);
    }
  }

  private record Link(String from, String to) {}

  private Tables() {}

  static List<Table> inOrder(JdbcClient db) {
    var waiting = new LinkedHashMap<String, Table>();
    all(db).forEach(table -> waiting.put(table.name(), table));
    var links = links(db);
    var ordered = new ArrayList<Table>();
    while (!waiting.isEmpty()) {
      var ready = waiting.values().stream().filter(table -> stands(table, waiting, links)).toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("foreign keys go round in " + waiting.keySet());
      }
      ready.forEach(table -> waiting.remove(table.name()));
      ordered.addAll(ready);
    }
    return ordered;
  }

  private static boolean stands(Table table, Map<String, Table> waiting, Set<Link> links) {
    return links.stream()
        .noneMatch(link -> link.from().equals(table.name()) && waiting.containsKey(link.to()));
  }

  private static List<Table> all(JdbcClient db) {
    return db.sql(
            """
            select c.relname as name,
                   c.relrowsecurity as walled,
                   (select string_agg(quote_ident(a.attname), ',' order by a.attnum)
                      from pg_attribute a
                     where a.attrelid = c.oid
                       and a.attnum > 0
                       and not a.attisdropped
                       and a.attgenerated = '') as columns,
                   coalesce((select string_agg(quote_ident(t.tgname), ',' order by t.tgname)
                               from pg_trigger t
                              where t.tgrelid = c.oid
                                and not t.tgisinternal
                                and t.tgconstraint = 0), '') as triggers
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind in ('r', 'p')
               and c.relpersistence = 'p'
               and not c.relispartition
               and c.relname not like 'flyway%'
               and c.relname not like 'spring\\_session%'
             order by c.relname
            """)
        .query((row, _) ->
            new Table(
                row.getString("name"),
                row.getBoolean("walled"),
                names(row.getString("columns")),
                names(row.getString("triggers"))))
        .list();
  }

  private static List<String> names(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(","));
  }

  private static Set<Link> links(JdbcClient db) {
    return db.sql(
            """
            select own.relname as own, far.relname as far
              from pg_constraint k
              join pg_class own on own.oid = k.conrelid
              join pg_class far on far.oid = k.confrelid
             where k.contype = 'f'
               and own.oid <> far.oid
            """)
        .query((row, _) -> new Link(row.getString("own"), row.getString("far")))
        .set();
  }
}
