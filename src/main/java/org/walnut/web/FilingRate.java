package org.walnut.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.walnut.shared.TooManyRequests;

/**
 * Holds back an address from which more is filed than one household would, where anybody may file
 * without signing in. No address is written down.
 */
@Component
public class FilingRate {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int ADDRESSES = 50_000;

  private final int most;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(WINDOW).build();

  FilingRate(@Value("${walnut.web.filings:5}") int most) {
    this.most = most;
  }

  /** Counts one filing; throws {@link TooManyRequests} when there were too many. */
  public void take(HttpServletRequest request) {
    var bucket = buckets.get(ClientAddress.of(request), _ -> full());
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
        .build();
  }
}
