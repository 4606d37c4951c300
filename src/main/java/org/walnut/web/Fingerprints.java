package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;

/**
 * Tells whether two requests say the same, and leaves the request readable for whoever comes next.
 */
class Fingerprints {

  private static final int LARGEST = 2 * 1024 * 1024;

  private final MultipartResolver multipart;

  Fingerprints(MultipartResolver multipart) {
    this.multipart = multipart;
  }

  /** The request to go on with, and the hash of what it says. */
  record Printed(HttpServletRequest request, byte[] hash) {}

  Printed of(HttpServletRequest request) throws IOException {
    return multipart.isMultipart(request)
        ? parts(multipart.resolveMultipart(request))
        : body(request);
  }

  private static Printed body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LARGEST) {
      throw new TooLarge(LARGEST);
    }
    var body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw new TooLarge(LARGEST);
    }
    var digest = sha256();
    add(digest, query(request));
    digest.update(body);
    return new Printed(new RereadRequest(request, body), digest.digest());
  }

  /** The boundary between parts changes from call to call, so the parts are what counts. */
  private static Printed parts(MultipartHttpServletRequest request) throws IOException {
    var digest = sha256();
    add(digest, query(request));
    for (var parameter : request.getParameterMap().entrySet()) {
      add(digest, parameter.getKey());
      for (var value : parameter.getValue()) {
        add(digest, value);
      }
    }
    for (var file : request.getFileMap().values()) {
      add(digest, file.getName());
      add(digest, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
      digest.update(file.getBytes());
    }
    return new Printed(request, digest.digest());
  }

  private static String query(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getQueryString(), "");
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
