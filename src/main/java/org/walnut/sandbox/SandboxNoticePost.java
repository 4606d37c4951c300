package org.walnut.sandbox;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.walnut.access.CountyList;
import org.walnut.tenancy.Tenancy;

/**
 * Carries notices of all services to merchants, each signed anew at every sending, five times at
 * most with growing pauses. What a crash left unsent is sent at the next start.
 */
@Component
class SandboxNoticePost {

  private static final Logger log = LoggerFactory.getLogger(SandboxNoticePost.class);

  private final ExecutorService carriers = Executors.newVirtualThreadPerTaskExecutor();
  private final List<NoticeQueue> queues;
  private final Letters letters;
  private final MerchantLine line;
  private final SandboxSettings settings;
  private final ObjectProvider<CountyList> counties;
  private final Clock clock;

  SandboxNoticePost(
      List<NoticeQueue> queues,
      Letters letters,
      MerchantLine line,
      SandboxSettings settings,
      ObjectProvider<CountyList> counties,
      Clock clock) {
    this.queues = queues;
    this.letters = letters;
    this.line = line;
    this.settings = settings;
    this.counties = counties;
    this.clock = clock;
  }

  /** Each in a thread of its own, for the county at hand. */
  void send(NoticeQueue queue, List<UUID> written) {
    var county = Tenancy.requiredCounty();
    written.forEach(notice -> carriers.submit(() -> carry(county, queue, notice)));
  }

  @EventListener(ApplicationReadyEvent.class)
  void sendWhatWasLeft() {
    counties.stream()
        .flatMap(list -> list.counties().keySet().stream())
        .forEach(county -> Tenancy.within(county, this::sendAll));
  }

  @PreDestroy
  void close() {
    carriers.shutdownNow();
  }

  private void sendAll() {
    queues.forEach(queue -> send(queue, queue.waiting()));
  }

  private void carry(String county, NoticeQueue queue, UUID notice) {
    try {
      Tenancy.calling(
          county,
          () -> {
            tryUntilItArrives(queue, notice);
            return true;
          });
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      log.warn("notice {} waits for the next start", notice, e);
    }
  }

  private void tryUntilItArrives(NoticeQueue queue, UUID id) throws InterruptedException {
    var waiting = queue.find(id);
    while (waiting.isPresent()) {
      var notice = waiting.get();
      Thread.sleep(pauseBefore(notice));
      if (line.hears(letters.of(notice, queue.secret()))) {
        queue.arrived(id);
      } else {
        queue.failed(id);
      }
      waiting = queue.find(id);
    }
  }

  private Duration pauseBefore(NoticeQueue.Waiting notice) {
    if (notice.tries() > 0) {
      return settings.firstPause().multipliedBy(1L << (notice.tries() - 1));
    } else {
      var untilDue = Duration.between(clock.instant(), notice.due());
      return untilDue.isNegative() ? Duration.ZERO : untilDue;
    }
  }
}
