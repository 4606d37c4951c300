package org.walnut.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.Walnut;
import org.walnut.figure.FigureQuestions;
import org.walnut.figure.Figures;
import org.walnut.house.TestDatabases;
import org.walnut.shared.DivisionCode;
import org.walnut.tenancy.Tenancy;

/**
 * What a figure costs at the county's real size: the poverty incidence of 13,950 households with
 * 55,800 persons and 83,700 income lines, through {@code figure} (number, split by evidence, split
 * by town) against hand-written SQL for the number alone.
 */
public final class FiguresBench {

  private static final String COUNTY = "621221";
  private static final int RUNS = 15;

  private FiguresBench() {}

  public static void main(String[] arguments) {
    var database = TestDatabases.fresh();
    System.setProperty("walnut.db.url", TestDatabases.url(database));
    System.setProperty("walnut.db.user", "postgres");
    System.setProperty("walnut.world", "none");
    System.setProperty("db-scheduler.enabled", "false");
    try (var walnut = SpringApplication.run(Walnut.class, "--server.port=-1")) {
      System.out.println("writing 13,950 households of " + COUNTY);
      JdbcClient.create(TestDatabases.owner(database)).sql(HOUSEHOLDS).update();
      JdbcClient.create(TestDatabases.owner(database)).sql("analyze").update();
      var figures = walnut.getBean(Figures.class);
      var question = walnut.getBean(FigureQuestions.class).standing(new DivisionCode(COUNTY));
      var transaction = new TransactionTemplate(walnut.getBean(PlatformTransactionManager.class));
      var db = walnut.getBean(JdbcClient.class);
      System.out.println(RUNS + " runs of each, in turn; medians");
      measure(
          () -> figures.summary("household.incidence", question),
          () ->
              transaction.execute(_ ->
                  db.sql(BY_HAND)
                      .param("line", question.line().fen())
                      .param("as_of", question.asOf())
                      .query()
                      .singleRow()));
    }
    System.exit(0);
  }

  private static void measure(Supplier<?> figure, Supplier<?> byHand) {
    var ours = new double[RUNS];
    var theirs = new double[RUNS];
    for (var run = -3; run < RUNS; run++) {
      var a = Tenancy.within(COUNTY, () -> milliseconds(figure));
      var b = Tenancy.within(COUNTY, () -> milliseconds(byHand));
      if (run >= 0) {
        ours[run] = a;
        theirs[run] = b;
      }
    }
    say("figure", median(ours), "ms");
    say("by_hand", median(theirs), "ms");
    say("ratio", median(ours) / median(theirs), "ratio");
  }

  private static double milliseconds(Supplier<?> work) {
    var begin = System.nanoTime();
    work.get();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void say(String figure, double value, String unit) {
    System.out.printf(Locale.ROOT, "bench figures.%s %.2f %s%n", figure, value, unit);
  }

  private static final String HOUSEHOLDS =
      """
      with village as (
        select code, row_number() over (order by code) - 1 as n, count(*) over () as villages
          from division
         where level = 'VILLAGE'
           and left(code, 6) = '621221'
      ), house as (
        insert into household (county_id, id, code, village_code, status_sealed, status_mark, registered_at)
        select '621221', gen_random_uuid(), 'H-' || i, village.code, '', '', now()
          from generate_series(1, 13950) i
          join village on village.n = i % village.villages
        returning id, code
      ), people as (
        insert into member (county_id, id, household_id, position, name, citizen_id_sealed, citizen_id_mark, born_on, relation)
        select '621221', gen_random_uuid(), house.id, p, 'x', '', convert_to(house.code || '-' || p, 'UTF8'), '1980-01-01',
               case p when 0 then 'HEAD' else 'OTHER' end
          from house, generate_series(0, 3) p
      )
      insert into income_line (county_id, id, household_id, category, amount_fen, received_on, grade, source_kind, recorded_at)
      select '621221', gen_random_uuid(), house.id, 'WAGE', 100000 + (substr(house.code, 3)::bigint * 7919 + l * 104729) % 400000,
             current_date - l * 40, 'E1', 'HAND', now()
        from house, generate_series(1, 6) l
      """;

  private static final String BY_HAND =
      """
      select sum(persons) filter (where income < :line * persons) / sum(persons) as incidence
        from (select h.id, (select count(*) from member m where m.county_id = h.county_id and m.household_id = h.id) as persons,
                     coalesce((select sum(i.amount_fen)
                                 from income_line i
                                where i.county_id = h.county_id
                                  and i.household_id = h.id
                                  and i.received_on > cast(:as_of as date) - interval '1 year'
                                  and i.received_on <= :as_of), 0) as income
                from household h) house
      """;
}
