package org.walnut.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.wechat.pay.java.core.exception.HttpException;
import com.wechat.pay.java.core.exception.MalformedMessageException;
import com.wechat.pay.java.core.http.AbstractHttpClient;
import com.wechat.pay.java.core.http.HttpRequest;
import com.wechat.pay.java.core.http.JsonRequestBody;
import com.wechat.pay.java.core.http.OriginalResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Carries the SDK's signed requests over the JDK's HTTP client to where the service is found, which
 * may be the sandbox: the signature is over path and body, not over the host.
 */
final class WechatLine extends AbstractHttpClient {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(5);
  private static final int FOUND = 200;
  private static final String REAL = "https://api.mch.weixin.qq.com";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final String base;

  WechatLine(WechatProof proof, String base) {
    super(proof, proof);
    this.base = base.isBlank() ? REAL : base;
  }

  @Override
  protected OriginalResponse innerExecute(HttpRequest request) {
    var answer = send(request, BodyHandlers.ofString(UTF_8));
    return new OriginalResponse.Builder()
        .request(request)
        .statusCode(answer.statusCode())
        .headers(headers(answer))
        .contentType(answer.headers().firstValue("Content-Type").orElse(""))
        .body(answer.body())
        .build();
  }

  @Override
  protected InputStream innerDownload(HttpRequest request) {
    var answer = send(request, BodyHandlers.ofInputStream());
    if (answer.statusCode() != FOUND) {
      throw new MalformedMessageException("a download was answered with " + answer.statusCode());
    }
    return answer.body();
  }

  @Override
  protected String getHttpClientInfo() {
    return "java.net.http";
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      var sent =
          java.net.http.HttpRequest.newBuilder(there(request.getUri()))
              .timeout(READ)
              .method(request.getHttpMethod().name(), body(request));
      request.getHeaders().getHeaders().forEach(sent::setHeader);
      return http.send(sent.build(), handler);
    } catch (IOException unreachable) {
      throw new HttpException(request, unreachable);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new HttpException(request, stopping);
    }
  }

  private URI there(URI uri) {
    return URI.create(uri.toString().replaceFirst("^https?://[^/]+", base));
  }

  private static BodyPublisher body(HttpRequest request) {
    return request.getBody() instanceof JsonRequestBody json
        ? BodyPublishers.ofString(json.getBody(), UTF_8)
        : BodyPublishers.noBody();
  }

  /** Under the names by which the SDK asks for them, however the wire spelt them. */
  private static Map<String, String> headers(HttpResponse<?> answer) {
    return answer.headers().map().keySet().stream()
        .collect(
            Collectors.toMap(
                WechatLine::spelt, name -> answer.headers().firstValue(name).orElse("")));
  }

  private static String spelt(String name) {
    return java.util.Arrays.stream(name.split("-"))
        .map(word ->
            word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + word.substring(1).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining("-"));
  }
}
