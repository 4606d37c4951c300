package org.walnut.house;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every application context of the tests a database of its own, cloned from the template. */
public class OwnDatabase implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
    return new Clone();
  }

  /** Equal to every other, so that contexts are shared. */
  private record Clone() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      var database = TestDatabases.fresh();
      Map<String, Object> settings =
          Map.of(
              "walnut.db.url", TestDatabases.url(database),
              "walnut.db.user", "postgres",
              "walnut.db.connections", "10",
              "walnut.data", "target/test-data/" + ProcessHandle.current().pid() + "-" + database,
              "walnut.web.rate.burst", "1000000",
              "walnut.world", "${walnut.test.world:none}",
              "db-scheduler.enabled", "false");
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("own database", settings));
    }
  }
}
