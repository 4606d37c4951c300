package org.walnut.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.aopalliance.intercept.MethodInterceptor;
import org.flywaydb.core.Flyway;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walnut.Walnut;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.audit.Sealing;
import org.walnut.audit.Verification;
import org.walnut.shared.Ids;
import org.walnut.supply.Valley;
import org.walnut.tenancy.Tenancy;

/**
 * What writing and sealing activities costs the chain of work (a household registered, an agreement
 * signed, walnuts weighed, accepted, sampled and passed, in four shops at once, with the listeners
 * behind it), and how long it takes to check 100,000 sealed activities. Rounds with and without
 * alternate. In a round with them what the last such round wrote is sealed, beside the work, as the
 * job does each minute; a round is over when both are. The embedded PostgreSQL is as it is in use
 * (fsync and synchronous_commit on).
 */
public final class FrameBench {

  private static final String CHENG = "621221";
  private static final String OTHER = "522731";
  private static final int WARM = 5;
  private static final int PAIRS = 31;
  private static final int SHOPS = 4;
  private static final int CHAINS_EACH = 50;
  private static final int MANY = 100_000;

  private static volatile boolean writing = true;

  private static final class ActivitySwitch implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof Activities ? switched(bean) : bean;
    }
  }

  private final Valley valley;
  private final Sealing sealing;
  private final Verification verification;
  private final JdbcClient owner;
  private final List<Person> shops;
  private final UUID goods;

  private FrameBench(ApplicationContext walnut) {
    this.valley = walnut.getAutowireCapableBeanFactory().createBean(Valley.class);
    this.sealing = walnut.getBean(Sealing.class);
    this.verification = walnut.getBean(Verification.class);
    this.owner = JdbcClient.create(walnut.getBean(Flyway.class).getConfiguration().getDataSource());
    this.shops =
        IntStream.range(0, SHOPS)
            .mapToObj(_ -> Tenancy.within(CHENG, () -> valley.shop("狼沟门", "Langgoumen")))
            .toList();
    this.goods = Tenancy.within(CHENG, () -> valley.goods("核桃", "Walnuts"));
  }

  /** Activities that are written or not, as {@link #writing} says. */
  private static Object switched(Object activities) {
    var proxy = new ProxyFactory(activities);
    proxy.setProxyTargetClass(true);
    proxy.addAdvice(
        (MethodInterceptor)
            call ->
                writing || !call.getMethod().getName().equals("record") ? call.proceed() : null);
    return proxy.getProxy();
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("walnut.data", "target/bench-data/" + ProcessHandle.current().pid());
    System.setProperty("walnut.world", "none");
    System.setProperty("db-scheduler.enabled", "false");
    System.setProperty("logging.level.org.walnut", "warn");
    var application = new SpringApplication(Walnut.class);
    application.addInitializers(
        context -> context.getBeanFactory().addBeanPostProcessor(new ActivitySwitch()));
    try (var walnut = application.run("--server.port=-1")) {
      var bench = new FrameBench(walnut);
      bench.cost();
      bench.verify();
    }
    System.exit(0);
  }

  private void cost() throws Exception {
    warm();
    owner.sql("analyze").update();
    warm();
    var with = new double[PAIRS];
    var without = new double[PAIRS];
    for (var pair = 0; pair < PAIRS; pair++) {
      var first = pair % 2 == 0;
      var one = perSecond(first);
      var other = perSecond(!first);
      with[pair] = first ? one : other;
      without[pair] = first ? other : one;
    }
    var cost =
        IntStream.range(0, PAIRS).mapToDouble(pair -> 1 - with[pair] / without[pair]).toArray();
    System.out.println(
        PAIRS
            + " pairs of rounds in "
            + SHOPS
            + " shops, "
            + CHAINS_EACH
            + " chains each; medians");
    say("chains_with", median(with), "1/s");
    say("chains_without", median(without), "1/s");
    say(
        "activities_per_chain",
        activities() / ((2.0 * WARM + PAIRS) * SHOPS * CHAINS_EACH),
        "activities");
    say("audit_cost", median(cost), "fraction");
  }

  /** Until the compiler has little left to do beside the work. */
  private void warm() throws Exception {
    for (var pair = 0; pair < WARM; pair++) {
      perSecond(true);
      perSecond(false);
    }
  }

  private double perSecond(boolean withActivities) throws Exception {
    writing = withActivities;
    var begin = System.nanoTime();
    try (var people = Executors.newFixedThreadPool(SHOPS + 1)) {
      var days = new ArrayList<Callable<Void>>();
      shops.forEach(shop -> days.add(() -> Tenancy.within(CHENG, () -> day(shop))));
      if (withActivities) {
        days.add(() -> Tenancy.within(CHENG, this::sealed));
      }
      for (var each : people.invokeAll(days)) {
        each.get();
      }
    }
    while (unheard() > 0) {
      Thread.sleep(2);
    }
    return SHOPS * CHAINS_EACH / ((System.nanoTime() - begin) / 1e9);
  }

  /**
   * One after another: what two bring on one day to one shop becomes one lot until it is tested.
   */
  private Void day(Person shop) {
    for (var chain = 0; chain < CHAINS_EACH; chain++) {
      valley.pass(valley.brought(shop, goods, "10"));
    }
    return null;
  }

  private Void sealed() {
    sealing.seal();
    return null;
  }

  private long unheard() {
    return owner.sql("select count(*) from event_publication").query(Long.class).single();
  }

  private long activities() {
    return owner.sql("select count(*) from activity").query(Long.class).single();
  }

  private void verify() {
    var ids = IntStream.range(0, MANY).mapToObj(_ -> Ids.next()).toArray(UUID[]::new);
    owner.sql(ACTIVITIES).param("ids", ids).update();
    owner.sql("analyze").update();
    say("seal_100k_s", seconds(() -> Tenancy.within(OTHER, sealing::sealAll)), "s");
    var times = new double[3];
    for (var run = 0; run < times.length; run++) {
      times[run] = seconds(this::holds);
    }
    say("verify_100k_s", median(times), "s");
  }

  private void holds() {
    var outcomes = Tenancy.within(OTHER, verification::run);
    if (!outcomes.stream().allMatch(Verification.Outcome::holds)
        || outcomes.stream().noneMatch(outcome -> outcome.finding().looked() == MANY)) {
      throw new IllegalStateException(outcomes.toString());
    }
  }

  private static double seconds(Runnable work) {
    var begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void say(String figure, double value, String unit) {
    System.out.printf(Locale.ROOT, "bench frame.%s %.4f %s%n", figure, value, unit);
  }

  private static final String ACTIVITIES =
      """
      insert into activity (county_id, id, at, account_id, who, kind, subject_kind, subject_id, label, why)
      select '522731', id, now(), gen_random_uuid(), 'county', 'supply.intakeAccepted', 'intake', gen_random_uuid(), 'R-A2DV6FX-4', 'first grade, 12.5 kg'
        from unnest(:ids::uuid[]) as made (id)
      """;
}
