package org.walnut.figure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.walnut.access.Act;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.web.WaitingWork;

/**
 * How much work waits for each person, remembered for a while so that it can stand on every page.
 * What the person does or sees on the desk brings it up to date; what others do is seen within the
 * while.
 */
@Component
public class DeskCounts implements WaitingWork {

  private static final Logger log = LoggerFactory.getLogger(DeskCounts.class);
  private static final Duration A_WHILE = Duration.ofSeconds(45);
  private static final int PERSONS = 10_000;

  private record Counted(Map<String, Long> counts, Instant at) {}

  private final Desk desk;
  private final Clock clock;
  private final Map<Person, Counted> remembered = Collections.synchronizedMap(new Remembered());

  DeskCounts(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Map<String, Long> counts() {
    return CurrentPerson.get()
        .filter(me -> me.may(Act.SEE_DESK))
        .map(this::counts)
        .orElse(Map.of());
  }

  /** The person has just seen all of the desk. */
  public void remember(Person me, List<DeskGroup> groups) {
    var counts = new LinkedHashMap<String, Long>();
    groups.forEach(group -> counts.put(group.work().kind(), group.count()));
    remembered.put(me, new Counted(Map.copyOf(counts), clock.instant()));
  }

  /** The person has done something. */
  public void forget(Person me) {
    remembered.remove(me);
  }

  private Map<String, Long> counts(Person me) {
    var now = clock.instant();
    @Nullable Counted known = remembered.get(me);
    if (known != null && known.at.plus(A_WHILE).isAfter(now)) {
      return known.counts;
    }
    try {
      var counts = desk.manyOrFewer(DeskLook.of(me));
      remembered.put(me, new Counted(counts, now));
      return counts;
    } catch (DataAccessException | TransactionException e) {
      // A page about a trouble of the database is still shown, without counts.
      log.warn("the work that waits could not be counted: {}", e.getMessage());
      return Map.of();
    }
  }

  private static final class Remembered extends LinkedHashMap<Person, Counted> {

    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Person, Counted> eldest) {
      return size() > PERSONS;
    }
  }
}
