package org.walnut;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.walnut.shared.CitizenId;

/**
 * The named world and some more people leave their numbers, cards, phones and addresses through
 * pages, API, file and faults; then every row, log line and answer of an error is read for them. No
 * table may come or go meanwhile.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the whole house")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "walnut.test.world=named")
class NothingInTheClearTests {

  private static final String CARD = "6229990044556677889";
  private static final String PHONE = "13977886655";
  private static final String ADDRESS = "杭州市暗记路九十九号七单元";
  private static final String HARDSHIP = "暗记大病致贫";
  private static final String COMPLAINANT = "暗记投诉人";
  private static final String CITIZEN = citizen("99999919660606123");
  private static final String IMPORTED = citizen("99999919670707456");
  private static final Set<String> MARKERS =
      new TreeSet<>(List.of(CARD, PHONE, ADDRESS, HARDSHIP, COMPLAINANT, CITIZEN, IMPORTED));

  @Autowired Environment environment;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
  private final StringBuilder told = new StringBuilder();
  private String token = "";

  @BeforeEach
  void listen() {
    heard.start();
    root().addAppender(heard);
    root().setLevel(Level.INFO);
    logger("org.walnut").setLevel(Level.DEBUG);
  }

  @AfterEach
  void stopListening() {
    root().detachAppender(heard);
    root().setLevel(Level.WARN);
    logger("org.walnut").setLevel(null);
  }

  @Test
  void what_is_sealed_stands_nowhere_in_the_clear() throws Exception {
    token = token("county");
    var household = registered();
    assertThat(post("/api/v1/households/" + household + "/unmasking", unmasking()))
        .contains(CITIZEN);
    register(
        "{\"village\":\"621221108203\",\"status\":\"MONITORED\",\"phone\":\""
            + PHONE
            + "x\",\"bankCard\":\""
            + CARD
            + "99\",\"members\":[{\"name\":\"某\",\"citizenId\":\""
            + CITIZEN
            + "\",\"relation\":\"HEAD\"}],\"incomes\":[]}");
    register("{\"village\":\"621221108203\",\"citizenId\":\"" + CITIZEN + "\"");
    importFile();
    get("/households?q=" + CITIZEN.substring(6));
    var complaint = complained(PHONE);
    assertThat(post("/api/v1/complaints/" + complaint + "/unmasking", unmasking()))
        .contains(COMPLAINANT, PHONE);
    complain(PHONE + "x", 422);

    token = token("buyer-lin");
    var bad =
        "{\"lines\":[],\"receiver\":{\"name\":\"林\",\"phone\":\""
            + PHONE
            + "\",\"address\":\""
            + ADDRESS
            + "\"},\"acceptsNoReturn\":false}";
    post("/api/v1/orders", bad);

    assertThat(clear(rows())).as("rows").isEmpty();
    assertThat(clear(lines())).as("lines of the log").isEmpty();
    assertThat(clear(List.of(told.toString()))).as("answers of errors, and addresses").isEmpty();
  }

  @Test
  void the_world_has_left_no_number_in_the_clear_either() {
    var everybody = owner().sql("select count(*) from member").query(Long.class).single();
    assertThat(everybody).isPositive();
    var found =
        rows().stream()
            .filter(row ->
                Pattern.compile("999999(19|20)\\d{9}[\\dX]").matcher(row).find()
                    || Pattern.compile("9999000000000\\d{6}").matcher(row).find()
                    || Pattern.compile("(单元|unit) \\d+ ?室").matcher(row).find()
                    || row.contains("REGISTERED_POOR"))
            .toList();
    assertThat(found).isEmpty();
  }

  private UUID registered() throws Exception {
    var body =
        """
        {"village":"621221108203","householdNo":"KEEN-1","status":"REGISTERED_POOR","phone":"%s","bankCard":"%s",
         "members":[{"name":"温暗记","citizenId":"%s","relation":"HEAD"}],
         "incomes":[{"category":"TRANSFER","amount":12000,"receivedOn":"2026-09-01","note":"%s"}]}
        """
            .formatted(PHONE, CARD, CITIZEN, HARDSHIP);
    var answer = send(request("/api/v1/households", body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    told.append(answer.headers().map());
    var location = answer.headers().firstValue("Location").orElseThrow();
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  private UUID complained(String phone) throws Exception {
    var location = complain(phone, 201).headers().firstValue("Location").orElseThrow();
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  private HttpResponse<String> complain(String phone, int status) throws Exception {
    var body =
        "{\"subject\":\"OTHER\",\"place\":\"621221108000\",\"words\":\"The road is closed.\",\"filer\":{\"name\":\""
            + COMPLAINANT
            + "\",\"phone\":\""
            + phone
            + "\"}}";
    var answer = send(request("/api/v1/complaints", body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    told.append(answer.body()).append(answer.headers().map());
    return answer;
  }

  private void register(String body) throws Exception {
    var answer = send(request("/api/v1/households", body));
    assertThat(answer.statusCode()).isBetween(400, 499);
    told.append(answer.body()).append(answer.headers().map());
  }

  private void importFile() throws Exception {
    var csv =
        "household_no,village,status,name,citizen_id,relation,phone,bank_card\nK7,621221108203,脱贫户,孟暗记,"
            + IMPORTED
            + ",户主,"
            + PHONE
            + ","
            + CARD
            + "\nK8,621221108203,低保户,孟二,"
            + IMPORTED
            + ",户主,"
            + PHONE
            + "zz,"
            + CARD
            + "\n";
    var answer =
        send(
            HttpRequest.newBuilder(site("/api/v1/households/imports"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    told.append(answer.body()).append(answer.headers().map());
  }

  private static String unmasking() {
    return "{\"purpose\":\"PAYMENT\",\"why\":\"the bank sends it back\"}";
  }

  private String post(String path, String body) throws Exception {
    var answer = send(request(path, body));
    if (answer.statusCode() >= 400) {
      told.append(answer.body());
    }
    told.append(answer.headers().map());
    return answer.body();
  }

  private void get(String path) throws Exception {
    told.append(send(HttpRequest.newBuilder(site(path)).GET()).headers().map());
  }

  private String token(String login) throws Exception {
    var body = "{\"login\":\"" + login + "\",\"password\":\"walnut-2026\"}";
    var answer = send(request("/api/v1/tokens", body)).body();
    var found = Pattern.compile("wn_\\d{6}_[A-Za-z0-9_-]{43}").matcher(answer);
    assertThat(found.find()).as(answer).isTrue();
    return found.group();
  }

  private HttpRequest.Builder request(String path, String body) {
    var request =
        HttpRequest.newBuilder(site(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private URI site(String path) {
    return URI.create(
        "http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
  }

  /** Every row of every table as text, with what is in bytes as hexadecimal digits. */
  private List<String> rows() {
    return owner()
        .sql(
            """
            select relname
              from pg_class
             where relnamespace = 'public'::regnamespace
               and relkind = 'r'
               and relname not like 'sandbox%'
               and relname not like 'flyway%'
            """)
        .query(String.class)
        .list()
        .stream()
        .flatMap(table ->
            owner()
                .sql("select '" + table + " ' || t::text from " + table + " t")
                .query(String.class)
                .list()
                .stream())
        .toList();
  }

  private List<String> lines() {
    return List.copyOf(heard.list).stream()
        .map(event ->
            event.getLoggerName()
                + event.getFormattedMessage()
                + (event.getThrowableProxy() == null
                    ? ""
                    : ThrowableProxyUtil.asString(event.getThrowableProxy())))
        .toList();
  }

  private static List<String> clear(List<String> texts) {
    return texts.stream()
        .filter(text ->
            MARKERS.stream()
                .anyMatch(marker ->
                    text.contains(marker)
                        || text.contains(HexFormat.of().formatHex(marker.getBytes(UTF_8)))))
        .toList();
  }

  private JdbcClient owner() {
    var url = environment.getRequiredProperty("walnut.db.url");
    return JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
  }

  private static String citizen(String first) {
    return first + CitizenId.expectedCheckDigit(first);
  }

  private static Logger root() {
    return logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
