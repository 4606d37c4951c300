package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.walnut.access.CountyList;
import org.walnut.shared.Signature;
import org.walnut.tenancy.Tenancy;

/**
 * Carries notices to merchants, each signed anew at every sending, five times at most with growing
 * pauses. What a crash left unsent is sent at the next start.
 */
@Component
class SandboxNoticePost {

  private static final Logger log = LoggerFactory.getLogger(SandboxNoticePost.class);

  private final ExecutorService carriers = Executors.newVirtualThreadPerTaskExecutor();
  private final SandboxNoticeStore notices;
  private final SandboxSettings settings;
  private final ObjectProvider<CountyList> counties;
  private final Clock clock;
  private final RestClient http;

  SandboxNoticePost(
      SandboxNoticeStore notices,
      SandboxSettings settings,
      ObjectProvider<CountyList> counties,
      Clock clock) {
    this.notices = notices;
    this.settings = settings;
    this.counties = counties;
    this.clock = clock;
    this.http = RestClient.builder().requestFactory(settings.requests()).build();
  }

  /** Each in a thread of its own, for the county at hand. */
  void send(List<UUID> written) {
    var county = Tenancy.requiredCounty();
    written.forEach(notice -> carriers.submit(() -> carry(county, notice)));
  }

  @EventListener(ApplicationReadyEvent.class)
  void sendWhatWasLeft() {
    counties.stream()
        .flatMap(list -> list.counties().keySet().stream())
        .forEach(county -> Tenancy.within(county, () -> send(notices.waiting())));
  }

  @PreDestroy
  void close() {
    carriers.shutdownNow();
  }

  private void carry(String county, UUID notice) {
    try {
      Tenancy.calling(
          county,
          () -> {
            tryUntilItArrives(notice);
            return true;
          });
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      log.warn("notice {} waits for the next start", notice, e);
    }
  }

  private void tryUntilItArrives(UUID id) throws InterruptedException {
    var waiting = notices.find(id);
    while (waiting.isPresent()) {
      var notice = waiting.get();
      Thread.sleep(pauseBefore(notice));
      if (arrives(notice)) {
        notices.arrived(id);
      } else {
        notices.failed(id);
      }
      waiting = notices.find(id);
    }
  }

  private Duration pauseBefore(SandboxNoticeStore.Waiting notice) {
    if (notice.tries() > 0) {
      return settings.firstPause().multipliedBy(1L << (notice.tries() - 1));
    } else {
      var untilDue = Duration.between(clock.instant(), notice.due());
      return untilDue.isNegative() ? Duration.ZERO : untilDue;
    }
  }

  private boolean arrives(SandboxNoticeStore.Waiting notice) {
    var body = notice.body().getBytes(UTF_8);
    var signature = Signature.of(settings.secret(), now(), body);
    try {
      http.post()
          .uri(URI.create(notice.url()))
          .contentType(MediaType.APPLICATION_JSON)
          .accept(MediaType.APPLICATION_JSON)
          .header(Signature.TIMESTAMP_HEADER, Long.toString(signature.timestamp()))
          .header(Signature.NONCE_HEADER, signature.nonce())
          .header(Signature.VALUE_HEADER, signature.value())
          .body(body)
          .retrieve()
          .toBodilessEntity();
      return true;
    } catch (RestClientException refused) {
      log.info("notice {} did not arrive: {}", notice.id(), refused.getMessage());
      return false;
    }
  }

  private Instant now() {
    return clock.instant();
  }
}
