package org.walnut.backup;

import java.io.IOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a restore has made when it breaks off. The place was empty before, so all of it is its own;
 * what extensions of the database brought stays.
 */
final class Leftovers {

  private Leftovers() {}

  static void takeAway(DataSource owner, DataFolder folder) throws IOException {
    JdbcClient.create(owner)
        .sql(
            """
            do $$
            declare
              own record;
            begin
              for own in select relkind, format('public.%I', relname) as name
                           from pg_class
                          where relnamespace = 'public'::regnamespace
                            and relkind in ('r', 'p', 'v', 'm', 'S')
                            and not exists (select from pg_depend d where d.objid = pg_class.oid and d.deptype in ('e', 'a', 'i'))
              loop
                execute format('drop %s if exists %s cascade',
                               case own.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end,
                               own.name);
              end loop;
              for own in select oid::regprocedure::text as name
                           from pg_proc
                          where pronamespace = 'public'::regnamespace
                            and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')
              loop
                execute format('drop routine if exists %s cascade', own.name);
              end loop;
            end
            $$
            """)
        .update();
    for (var prefix : new String[] {Part.FILES, Part.SEALS}) {
      for (var name : folder.under(prefix)) {
        Files.delete(folder.place(name));
      }
    }
  }
}
