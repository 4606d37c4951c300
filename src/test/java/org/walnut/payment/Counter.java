package org.walnut.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.UUID;
import org.walnut.house.InCheng;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Signature;

/** Speaks HTTP to a running Walnut as payers and payment services do. */
final class Counter {

  static final String SECRET = "a secret for tests";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String site;
  private final Clock clock;

  Counter(int port, Clock clock) {
    this.site = "http://localhost:" + port;
    this.clock = clock;
  }

  static NewPayment payment(long fen) {
    return new NewPayment(
        Ids.next(), Ids.next(), new Money(fen), "Order O-TEST", "/orders/of-the-test");
  }

  /** What the payer does at the payment service. */
  HttpResponse<String> decide(UUID payment, String deed) throws Exception {
    return decide(payment, deed, false);
  }

  HttpResponse<String> decide(UUID payment, String deed, boolean refusesNextRefund)
      throws Exception {
    var body = "{\"deed\":\"" + deed + "\",\"refusesNextRefund\":" + refusesNextRefund + "}";
    return send(
        request("/sandbox/pay/api/" + InCheng.COUNTY + "/payments/" + payment + "/decision")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Tells what the payment service would tell, signed now. */
  int tell(String body) throws Exception {
    return tell(body, Signature.of(SECRET, clock.instant(), body.getBytes(UTF_8))).statusCode();
  }

  HttpResponse<String> tell(String body, Signature signature) throws Exception {
    return send(
        request("/callbacks/payment/" + InCheng.COUNTY)
            .header("Content-Type", "application/json")
            .header(Signature.TIMESTAMP_HEADER, Long.toString(signature.timestamp()))
            .header(Signature.NONCE_HEADER, signature.nonce())
            .header(Signature.VALUE_HEADER, signature.value())
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> postJson(String path, String body) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  static String notice(UUID notice, String kind, UUID payment, long fen) {
    return """
    {"notice":"%s","kind":"%s","payment":"%s","refund":null,"amount":%d,"at":"2026-11-23T04:00:00Z"}
    """
        .formatted(notice, kind, payment, fen);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "application/json");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
