package org.walnut.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.walnut.Walnut;
import org.walnut.house.TestDatabases;
import org.walnut.settlement.MoneyStorm;
import org.walnut.tenancy.Tenancy;

/**
 * 100,000 random acts of buyers, households, the payment service and the bank against a naïve
 * model: how long it takes, and whether both hold the same money. Settings: {@code seed}, {@code
 * storm.operations}.
 */
public final class StormBench {

  private static final String CHENG = "621221";

  /** After how many operations it says how far it is. */
  private static final int TOLD = 5_000;

  private StormBench() {}

  public static void main(String[] arguments) {
    var seed = Long.getLong("seed", System.nanoTime());
    var operations = Integer.getInteger("storm.operations", 100_000);
    System.out.println("storm of " + operations + " operations, seed " + seed);
    MoneyStorm.settings().forEach(System::setProperty);
    var database = TestDatabases.fresh();
    System.setProperty("walnut.db.url", TestDatabases.url(database));
    System.setProperty("walnut.db.user", "postgres");
    System.setProperty("walnut.data", "target/bench-data/" + ProcessHandle.current().pid());
    System.setProperty("walnut.world", "none");
    System.setProperty("db-scheduler.enabled", "false");
    System.setProperty("logging.level.org.walnut", "error");
    var application = new SpringApplication(Walnut.class);
    application.addInitializers(StormBench::people);
    try (var walnut = application.run("--server.port=-1")) {
      var storm = walnut.getBean(MoneyStorm.class);
      var begin = System.nanoTime();
      Map<String, Integer> acts =
          Tenancy.calling(CHENG, () -> storm.blow(seed, operations, done -> told(done, begin)));
      var seconds = (System.nanoTime() - begin) / 1e9;
      List<String> differences = Tenancy.calling(CHENG, storm::differences);
      acts.forEach((act, times) -> System.out.printf("%8d %s%n", times, act));
      differences.forEach(difference -> System.out.println("FAULT " + difference));
      say("operations", operations, "operations");
      say("time", seconds, "s");
      say("differences", differences.size(), "differences");
      System.exit(differences.isEmpty() ? 0 : 1);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void told(int done, long begin) {
    if (done % TOLD == 0) {
      System.out.printf("%8d operations, %.0f s%n", done, (System.nanoTime() - begin) / 1e9);
    }
  }

  private static void people(ConfigurableApplicationContext walnut) {
    var beans = (BeanDefinitionRegistry) walnut.getBeanFactory();
    MoneyStorm.cast()
        .forEach(
            each -> beans.registerBeanDefinition(each.getName(), new RootBeanDefinition(each)));
  }

  private static void say(String figure, double value, String unit) {
    System.out.printf(Locale.ROOT, "bench storm.%s %.1f %s%n", figure, value, unit);
  }
}
