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
 * Holds back an address from which more is filed, or guessed, than one household would, where
 * anybody may file without signing in. No address is written down.
 */
@Component
public class FilingRate {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int ADDRESSES = 50_000;
  private static final int GUESSES = 20;

  private final int most;
  private final Cache<String, Bucket> filings = buckets();
  private final Cache<String, Bucket> guesses = buckets();

  FilingRate(@Value("${walnut.web.filings:5}") int most) {
    this.most = most;
  }

  /** Counts one filing; throws {@link TooManyRequests} when there were too many. */
  public void take(HttpServletRequest request) {
    take(filings, request, most);
  }

  /** Counts one look at what was filed, as of somebody who guesses, until it turns out right. */
  public void guess(HttpServletRequest request) {
    take(guesses, request, GUESSES);
  }

  /** It was right, and does not count. */
  public void guessed(HttpServletRequest request) {
    bucket(guesses, request, GUESSES).addTokens(1);
  }

  private static void take(Cache<String, Bucket> buckets, HttpServletRequest request, int most) {
    var probe = bucket(buckets, request, most).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private static Bucket bucket(
      Cache<String, Bucket> buckets, HttpServletRequest request, int most) {
    return buckets.get(ClientAddress.of(request), _ -> full(most));
  }

  private static Cache<String, Bucket> buckets() {
    return Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(WINDOW).build();
  }

  private static Bucket full(int most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
        .build();
  }
}
