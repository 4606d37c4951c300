package org.walnut.world;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.walnut.access.CountyList;
import org.walnut.shared.Days;
import org.walnut.tenancy.TableStatistics;
import org.walnut.tenancy.Tenancy;

/** Sets the world up at the first start, county by county; later starts find it there. */
@Component
@ConditionalOnProperty(name = "walnut.world", havingValue = "named")
class NamedWorld implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(NamedWorld.class);

  private final WorldParts parts;
  private final WorldStore store;
  private final CountyList counties;
  private final TableStatistics statistics;
  private final Days days;
  private final Clock clock;

  NamedWorld(
      WorldParts parts,
      WorldStore store,
      CountyList counties,
      TableStatistics statistics,
      Days days,
      Clock clock) {
    this.parts = parts;
    this.store = store;
    this.counties = counties;
    this.statistics = statistics;
    this.days = days;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var wanting =
        counties.counties().keySet().stream()
            .filter(county -> !Tenancy.within(county, store::isSetUp))
            .toList();
    wanting.forEach(county -> Tenancy.within(county, () -> setUp(county)));
    if (!wanting.isEmpty()) {
      statistics.renew();
    }
  }

  private void setUp(String county) {
    log.info("setting up the named world of {}", county);
    parts.settle(new WorldFile(county, days.today()));
    store.setUp(clock.instant());
  }
}
