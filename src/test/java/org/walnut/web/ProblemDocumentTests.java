package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What programs are told when something cannot be done. */
@SpringBootTest(classes = FrameOnly.class, properties = "spring.flyway.enabled=false")
@AutoConfigureMockMvc
class ProblemDocumentTests {

  @Autowired MockMvcTester program;

  @Test
  void values_go_out_in_fen_and_grams() {
    assertThat(program.get().uri("/api/v1/try/621221108203?amount=12.50"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"amount\":1250,\"gross\":12500,\"village\":\"621221108203\"}");
  }

  @Test
  void faults_stand_at_their_fields_in_the_language_asked_for() {
    var body = "{\"name\":\"too long a name\",\"amount\":1.5,\"members\":[{\"name\":\"Li\"}]}";
    var answer = post(body).header("Accept-Language", "en-GB,zh;q=0.5").exchange();

    assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:walnut:problem:InvalidInput");
    assertThat(answer).bodyJson().extractingPath("$.instance").isEqualTo("/api/v1/try");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.errors[*].field")
        .asArray()
        .containsExactly("name", "amount", "members[0].citizenId");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.errors[1].message")
        .isEqualTo("Send the amount as a whole number of fen, such as 1250.");
    assertThat(post(body)).bodyJson().extractingPath("$.errors[2].message").isEqualTo("此项必填。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /api/v1/nowhere                         | 404 | NotFound
          GET    | /api/v1/try/12                          | 404 | NotFound
          GET    | /api/v1/try/621221?amount=much          | 400 | InvalidParameter
          GET    | /api/v1/try?cursor=%25                  | 422 | InvalidInput
          DELETE | /api/v1/try                             | 405 | MethodNotAllowed
          GET    | /try/fails                              | 500 | InternalServerError
          """)
  void whatever_goes_wrong_has_a_status_and_a_name(
      String method, String path, int status, String name) {
    var answer =
        program
            .method(HttpMethod.valueOf(method))
            .uri(URI.create(path))
            .accept(MediaType.APPLICATION_JSON)
            .exchange();

    assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
    assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:walnut:problem:" + name);
    assertThat(answer).bodyText().doesNotContain("secret", "Exception", "org.");
  }

  @Test
  void a_problem_of_the_business_keeps_its_own_words() {
    assertThat(post("{\"name\":\"none\"}"))
        .hasStatus(404)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("none");
  }

  @Test
  void a_body_that_is_no_json_is_told_where() {
    assertThat(post("{\"name\":\n oh}"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("第 2 行");
    assertThat(post("name=x").contentType(MediaType.TEXT_PLAIN)).hasStatus(415);
  }

  @Test
  void lists_come_in_pages() {
    assertThat(program.get().uri("/api/v1/try"))
        .bodyJson()
        .extractingPath("$.items[0]")
        .isEqualTo("first");
    assertThat(program.get().uri("/api/v1/try?cursor={c}", Cursor.of("next one")))
        .bodyJson()
        .extractingPath("$.items[0]")
        .isEqualTo("next one");
  }

  private MockMvcTester.MockMvcRequestBuilder post(String body) {
    return program
        .post()
        .uri("/api/v1/try")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }
}
