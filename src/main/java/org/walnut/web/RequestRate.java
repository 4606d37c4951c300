package org.walnut.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;
import org.walnut.shared.TooManyRequests;

/**
 * Holds back a client address that asks faster than people and honest programs do, before any work
 * is done for it. Each node counts for itself: this protects the node, it is no quota.
 */
class RequestRate extends OncePerRequestFilter {

  /** Files of our own cost next to nothing, and what payment services tell must never be lost. */
  private static final List<String> NOT_COUNTED =
      List.of("/css/", "/js/", "/pictures/", "/webjars/", "/callbacks/");

  private static final int ADDRESSES = 100_000;
  private static final Duration FORGOTTEN = Duration.ofMinutes(10);

  private final RequestRateSettings settings;
  private final Answers answers;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(FORGOTTEN).build();

  RequestRate(RequestRateSettings settings, Answers answers) {
    this.settings = settings;
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return NOT_COUNTED.stream().anyMatch(RequestPath.of(request)::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var probe = probe(ClientAddress.of(request));
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
    } else {
      var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
      answers.send(request, response, new TooManyRequests(wait));
    }
  }

  private ConsumptionProbe probe(String address) {
    return buckets.get(address, _ -> full()).tryConsumeAndReturnRemaining(1);
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit ->
            limit
                .capacity(settings.burst())
                .refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
        .build();
  }
}
