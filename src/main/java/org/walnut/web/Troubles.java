package org.walnut.web;

import static org.walnut.web.Words.t;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Problem;
import org.walnut.shared.TooManyRequests;
import org.walnut.web.Trouble.FieldFault;

/**
 * Puts whatever went wrong into words, in the reader's language, without ever showing an inner
 * message.
 */
@Component
class Troubles {

  private static final Logger log = LoggerFactory.getLogger(Troubles.class);

  private final UploadLimit limit;

  Troubles(UploadLimit limit) {
    this.limit = limit;
  }

  Trouble of(Throwable failure) {
    return switch (failure) {
      case Problem problem -> ofProblem(problem);
      case MaxUploadSizeExceededException _ -> ofProblem(new TooLarge(limit.bytes()));
      case MethodArgumentTypeMismatchException wrong
          when wrong.getParameter().hasParameterAnnotation(PathVariable.class) ->
          of(HttpStatus.NOT_FOUND, HttpHeaders.EMPTY);
      case MethodArgumentTypeMismatchException wrong ->
          parameter(wrong.getName(), Parameters.fault(wrong));
      case MissingServletRequestPartException missing ->
          parameter(missing.getRequestPartName(), t("web.fault.file"));
      case MissingServletRequestParameterException missing ->
          parameter(missing.getParameterName(), t("web.fault.missing"));
      case MultipartException _,
          HttpMessageNotReadableException _,
          ServletRequestBindingException _,
          TypeMismatchException _ ->
          of(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
      case ConcurrencyFailureException _ -> of(HttpStatus.CONFLICT, HttpHeaders.EMPTY);
      case AccessDeniedException _ -> of(HttpStatus.FORBIDDEN, HttpHeaders.EMPTY);
      case ErrorResponse answer when answer.getStatusCode().is4xxClientError() ->
          of(answer.getStatusCode(), answer.getHeaders());
      default -> unexpected(failure);
    };
  }

  /** Something the container refused before any of our code saw it. */
  Trouble of(HttpStatusCode status, HttpHeaders headers) {
    if (status.value() == HttpStatus.CONTENT_TOO_LARGE.value()) {
      return ofProblem(new TooLarge(limit.bytes()));
    }
    var reference = status.is5xxServerError() ? RequestIds.current() : null;
    if (reference != null) {
      log.error("problem {}: answered {} by the container", reference, status);
    }
    return new Trouble(
        status.value(),
        name(status),
        title(status),
        t("web.problem.text." + key(status)),
        next(status),
        List.of(),
        reference,
        headers);
  }

  private Trouble ofProblem(Problem problem) {
    var errors =
        problem instanceof InvalidInput invalid
            ? invalid.faults().stream().map(Troubles::field).toList()
            : List.<FieldFault>of();
    return new Trouble(
        problem.status().value(),
        problem.getClass().getSimpleName(),
        Words.pattern(problem.titleKey(), Words.locale()) == null
            ? title(problem.status())
            : t(problem.titleKey()),
        t(problem.key(), problem.args().toArray()),
        next(problem.status()),
        errors,
        null,
        headers(problem));
  }

  private static HttpHeaders headers(Problem problem) {
    var headers = new HttpHeaders();
    if (problem instanceof TooManyRequests often) {
      headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(often.seconds()));
    }
    return headers;
  }

  private Trouble unexpected(Throwable failure) {
    var reference = RequestIds.current();
    log.error("problem {}", reference, failure);
    var status = HttpStatus.INTERNAL_SERVER_ERROR;
    return new Trouble(
        status.value(),
        name(status),
        title(status),
        t("web.problem.text.500"),
        next(status),
        List.of(),
        reference,
        HttpHeaders.EMPTY);
  }

  private static Trouble parameter(String name, String message) {
    var status = HttpStatus.BAD_REQUEST;
    return new Trouble(
        status.value(),
        "InvalidParameter",
        title(status),
        t("web.problem.parameter", name, message),
        next(status),
        List.of(new FieldFault(name, message)),
        null,
        HttpHeaders.EMPTY);
  }

  private static FieldFault field(Fault fault) {
    return new FieldFault(fault.field(), t(fault.key(), fault.args().toArray()));
  }

  private static String title(HttpStatusCode status) {
    return t("web.problem.title." + key(status));
  }

  private static String next(HttpStatusCode status) {
    return t("web.problem.next." + key(status));
  }

  /**
   * The statuses that have words of their own; every other one is told as the plainest of its
   * family.
   */
  private static String key(HttpStatusCode status) {
    return switch (status.value()) {
      case 400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503 ->
          String.valueOf(status.value());
      default -> status.is5xxServerError() ? "500" : "400";
    };
  }

  private static String name(HttpStatusCode status) {
    var known = HttpStatus.resolve(status.value());
    var words = (known == null ? "PROBLEM" : known.name()).toLowerCase(Locale.ROOT).split("_");
    var name = new StringBuilder();
    for (var word : words) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
