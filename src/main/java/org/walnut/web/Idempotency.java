package org.walnut.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.walnut.shared.Problem;
import org.walnut.web.KeptAnswers.Asked;
import org.walnut.web.KeptAnswers.Kept;

/**
 * Lets a program repeat a POST without doing it twice: the call and the memory of its answer are
 * one transaction. A repeated call waits for the first one and gets its answer again; a refused
 * call leaves nothing behind, not even the memory.
 */
class Idempotency extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";
  static final String REPLAYED = "Idempotent-Replayed";

  /** What answers with a secret, which must not be kept: a token, the link of an invitation. */
  private static final Pattern SECRETS =
      Pattern.compile("/api/v1/tokens|/api/v1/accounts/[^/]+/invitation");

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

  private final KeptAnswers answers;
  private final TransactionOperations transaction;
  private final Fingerprints fingerprints;
  private final Answers problems;

  /** A key that is missing or that no key can be. */
  static final class UnfitKey extends Problem {

    UnfitKey(String key) {
      super(HttpStatus.BAD_REQUEST, key, HEADER);
    }
  }

  /** A key that was used for something else. */
  static final class UsedKey extends Problem {

    UsedKey() {
      super(HttpStatus.UNPROCESSABLE_CONTENT, "web.idempotency.used", HEADER);
    }
  }

  Idempotency(
      KeptAnswers answers,
      TransactionOperations transaction,
      Fingerprints fingerprints,
      Answers problems) {
    this.answers = answers;
    this.transaction = transaction;
    this.fingerprints = fingerprints;
    this.problems = problems;
  }

  static boolean concerns(String method, String path) {
    return method.equals("POST") && path.startsWith("/api/v1/") && !SECRETS.matcher(path).matches();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !concerns(request.getMethod(), RequestPath.of(request));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    var buffered = new ContentCachingResponseWrapper(response);
    try {
      var key = key(request.getHeader(HEADER));
      var printed = fingerprints.of(request);
      var account =
          request.getUserPrincipal() == null ? "nobody" : request.getUserPrincipal().getName();
      var asked =
          new Asked(
              account, key, request.getMethod() + " " + RequestPath.of(request), printed.hash());
      transaction.executeWithoutResult(
          status -> once(asked, printed.request(), buffered, chain, status));
    } catch (Exception failed) {
      buffered.reset();
      problems.send(request, buffered, failed);
    }
    buffered.copyBodyToResponse();
  }

  private static String key(@Nullable String key) {
    if (key == null || key.isEmpty()) {
      throw new UnfitKey("web.idempotency.missing");
    } else if (!KEY.matcher(key).matches()) {
      throw new UnfitKey("web.idempotency.form");
    } else {
      return key;
    }
  }

  private void once(
      Asked asked,
      HttpServletRequest request,
      ContentCachingResponseWrapper response,
      FilterChain chain,
      TransactionStatus status) {
    var memory = answers.inCounty();
    if (memory && !answers.begin(asked)) {
      replay(answers.of(asked), asked, response);
      return;
    }
    go(request, response, chain);
    if (response.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
      status.setRollbackOnly();
    } else if (memory) {
      answers.keep(
          asked,
          new Kept(
              asked.request(),
              asked.hash(),
              response.getStatus(),
              response.getContentType(),
              response.getHeader("Location"),
              response.getContentAsByteArray()));
    }
  }

  private static void go(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void replay(Kept kept, Asked asked, HttpServletResponse response) {
    if (!kept.answers(asked)) {
      throw new UsedKey();
    }
    response.setStatus(kept.status());
    response.setHeader(REPLAYED, "true");
    if (kept.contentType() != null) {
      response.setContentType(kept.contentType());
    }
    if (kept.location() != null) {
      response.setHeader("Location", kept.location());
    }
    write(kept.body(), response);
  }

  private static void write(byte[] body, HttpServletResponse response) {
    try {
      response.getOutputStream().write(body);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
