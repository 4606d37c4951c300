package org.walnut.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.walnut.ledger.AccountKind;
import org.walnut.shared.Money;
import org.walnut.shared.Signature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bill of the payment service that Walnut is tried with: CSV with the columns kind, number,
 * ref, amount_yuan, and a last line {@code TOTAL,<lines>,,<yuan>}.
 */
@Component
class ProviderBill implements BillSource {

  private static final int COLUMNS = 4;

  private final ProviderAddresses addresses;
  private final ProviderSecret secret;
  private final JsonMapper json;
  private final Clock clock;
  private final RestClient http = RestClient.builder().requestFactory(requests()).build();

  ProviderBill(ProviderAddresses addresses, ProviderSecret secret, JsonMapper json, Clock clock) {
    this.addresses = addresses;
    this.secret = secret;
    this.json = json;
    this.clock = clock;
  }

  private record BillOf(LocalDate day) {}

  @Override
  public AccountKind account() {
    return AccountKind.PROVIDER;
  }

  @Override
  public Bill bill(LocalDate day) {
    var rows = fetched(day).lines().map(line -> line.split(",", -1)).toList();
    var lines = new ArrayList<BillLine>();
    for (var row : rows.subList(Math.min(1, rows.size()), Math.max(1, rows.size() - 1))) {
      lines.add(line(row));
    }
    var sum = lines.stream().map(BillLine::amount).reduce(Money.ZERO, Money::plus);
    if (rows.size() < 2 || !whole(rows.getLast(), lines.size(), sum)) {
      throw NoBill.notWhole("the bill of " + day + " is cut off, or its sums are wrong");
    }
    return Bill.free(lines);
  }

  private String fetched(LocalDate day) {
    try {
      return answered(day);
    } catch (RestClientException down) {
      throw new NoBill(NoBill.Why.SILENT, String.valueOf(down.getMessage()), down);
    }
  }

  private String answered(LocalDate day) {
    var body = json.writeValueAsBytes(new BillOf(day));
    var signature = Signature.of(secret.value(), clock.instant(), body);
    var bill =
        http.post()
            .uri(URI.create(addresses.bills()))
            .contentType(MediaType.APPLICATION_JSON)
            .accept(new MediaType("text", "csv"))
            .header(Signature.TIMESTAMP_HEADER, Long.toString(signature.timestamp()))
            .header(Signature.NONCE_HEADER, signature.nonce())
            .header(Signature.VALUE_HEADER, signature.value())
            .body(body)
            .retrieve()
            .body(byte[].class);
    return bill == null ? "" : new String(bill, UTF_8);
  }

  private static JdkClientHttpRequestFactory requests() {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    var factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(Duration.ofSeconds(30));
    return factory;
  }

  private static BillLine line(String[] row) {
    if (row.length != COLUMNS) {
      throw NoBill.notWhole("a line of the bill is cut off");
    }
    var yuan = Money.ofYuan(new BigDecimal(row[3]));
    return new BillLine(
        row[1].isEmpty() ? row[2] : row[1], row[0].equals("REFUND") ? yuan.negate() : yuan);
  }

  private static boolean whole(String[] total, int lines, Money sum) {
    return total.length == COLUMNS
        && total[0].equals("TOTAL")
        && total[1].equals(Integer.toString(lines))
        && total[3].equals(sum.toString());
  }
}
