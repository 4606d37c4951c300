package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walnut.shared.Days;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.web.JsonTree.NotJson;

/** Forms and bodies read by the same rules: what is taken, and what is said when it is not. */
class BinderTests {

  private static final String CITIZEN = "11010519491231002X";

  private final Binder binder =
      new Binder(
          Validation.byDefaultProvider()
              .configure()
              .clockProvider(() -> Clock.fixed(Instant.parse("2026-11-22T17:00:00Z"), Days.ZONE))
              .buildValidatorFactory()
              .getValidator());

  @Test
  void a_form_is_read_in_yuan_and_kilograms() {
    var read =
        form(
            Map.of(
                "name",
                " 杜福来 ",
                "amount",
                "¥1,234.5",
                "gross",
                "１２.５",
                "tare",
                "0.15",
                "price",
                "18.60",
                "agreed",
                "on"));

    assertThat(read.name()).isEqualTo("杜福来");
    assertThat(read.amount()).isEqualTo(new Money(123_450));
    assertThat(read.gross()).isEqualTo(new Weight(12_500));
    assertThat(read.tare()).isEqualTo(new Weight(150));
    assertThat(read.price()).isEqualTo(new PricePerKg(1860));
    assertThat(read.agreed()).isTrue();
    assertThat(read.members()).isEmpty();
  }

  @Test
  void a_body_is_read_in_fen_and_grams() {
    var read =
        json(
            "{\"name\":\"Du\",\"amount\":123450,\"gross\":12500,\"price\":1860,\"grades\":[\"E0\",\"E3\"],\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-02-01\"}}");

    assertThat(read.amount()).isEqualTo(new Money(123_450));
    assertThat(read.gross()).isEqualTo(new Weight(12_500));
    assertThat(read.grades()).containsExactly(EvidenceGrade.E0, EvidenceGrade.E3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name      |                       | web.fault.missing
          name      | abcdef                | web.fault.long
          phone     | 13x                   | fault.ShortCode
          amount    | ten                   | fault.Money
          amount    | 1.234                 | fault.Money
          amount    | 1e3                   | fault.Money
          amount    | -1                    | fault.Money.negative
          amount    | 999999999999999       | web.fault.large
          gross     | 0                     | fault.Weight.positive
          gross     | -3                    | fault.Weight.negative
          gross     | 1.2345                | fault.Weight
          gross     | 99999999              | web.fault.large
          price     | -1                    | fault.PricePerKg
          since     | 2026-11-24            | web.fault.future
          since     | 23.11.2026            | fault.LocalDate
          since     | 2026-02-30            | fault.LocalDate
          village   | 62122                 | fault.DivisionCode
          grade     | E9                    | web.typed.choice
          commission| 3001                  | web.fault.most
          commission| 1.5                   | web.typed.whole
          agreed    | perhaps               | web.typed.truth
          id        | 12                    | fault.UUID
          """)
  void a_field_that_cannot_be_taken_says_why(String field, String text, String key) {
    var given = new HashMap<>(Map.of("name", "Du"));
    given.put(field, text == null ? "" : text);

    assertThat(faults(() -> form(given))).containsExactly(Map.entry(field, key));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "amount": 12.5                   | amount     | web.sent.Money
          "amount": "12"                   | amount     | web.sent.Money
          "amount": 1e400                  | amount     | web.sent.Money
          "amount": 99999999999999999999   | amount     | web.sent.Money
          "gross": -1                      | gross      | fault.Weight.negative
          "price": -1                      | price      | web.sent.PricePerKg
          "since": 20261123                | since      | fault.LocalDate
          "grade": "e1"                    | grade      | web.sent.choice
          "grade": 1                       | grade      | web.sent.choice
          "agreed": "true"                 | agreed     | web.sent.truth
          "note": 7                        | note       | web.sent.text
          "note": {"a": 1}                 | note       | web.sent.text
          "members": {}                    | members    | web.sent.list
          "members": [1]                   | members[0] | web.sent.record
          "members": [null]                | members[0] | web.fault.missing
          "period": {"from":"2026-02-01","to":"2026-01-01"} | period | fault.Period
          "period": {"from":"2026-02-01"}  | period.to  | web.fault.missing
          "surprise": 1                    | surprise   | web.fault.unknown
          """)
  void a_property_that_cannot_be_taken_says_why(String property, String field, String key) {
    assertThat(faults(() -> json("{\"name\":\"Du\"," + property + "}")))
        .containsExactly(Map.entry(field, key));
  }

  @Test
  void every_fault_is_told_at_once_with_its_row() {
    var faults =
        faults(() ->
            form(
                Map.of(
                    "members[0].name", "Du Fulai",
                    "members[0].citizenId", "110105194912310021",
                    "members[1].name", "  ",
                    "members[3].name", "Liang",
                    "amount", "x")));

    assertThat(faults)
        .isEqualTo(
            Map.of(
                "name", "web.fault.missing",
                "amount", "fault.Money",
                "members[0].citizenId", "fault.CitizenId.CHECK_DIGIT",
                "members[3].citizenId", "web.fault.missing"));
  }

  @Test
  void a_row_left_empty_was_not_meant() {
    var read =
        form(
            Map.of(
                "name",
                "Du",
                "members[0].name",
                "",
                "members[1].name",
                "Li",
                "members[1].citizenId",
                CITIZEN.toLowerCase()));

    assertThat(read.members())
        .singleElement()
        .satisfies(member -> assertThat(member.citizenId().value()).isEqualTo(CITIZEN));
  }

  @Test
  void a_record_that_refuses_its_own_values_speaks_at_the_field() {
    assertThat(faults(() -> form(Map.of("name", "Du", "gross", "1", "tare", "2"))))
        .containsExactly(Map.entry("tare", "web.fault.most"));
  }

  @Test
  void too_many_rows_and_strange_characters_are_refused() {
    var given = new HashMap<>(Map.of("name", "D\u0000u"));
    for (int i = 0; i < 4; i++) {
      given.put("members[" + i + "].name", "Li");
      given.put("members[" + i + "].citizenId", CITIZEN);
    }

    assertThat(faults(() -> form(given)))
        .isEqualTo(Map.of("name", "web.fault.characters", "members", "web.fault.many"));
  }

  @Test
  void a_text_without_a_size_of_its_own_has_one() {
    assertThat(faults(() -> form(Map.of("name", "Du", "note", "x".repeat(201)))))
        .containsExactly(Map.entry("note", "web.fault.long"));
  }

  @Test
  void names_that_are_no_fields_do_no_harm_in_a_form() {
    assertThat(
            form(Map.of(
                    "name",
                    "Du",
                    "_csrf",
                    "x",
                    "members[9999].name",
                    "",
                    "a..b",
                    "1",
                    "name.x",
                    "2",
                    "[0]",
                    "3"))
                .name())
        .isEqualTo("Du");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"name": "Du",}                | web.json.broken.at
          {"name": "Du"} x               | web.json.broken.at
          {"name": "Du", "name": "Li"}   | web.json.broken.at
          nothing                        | web.json.broken.at
          ``                             | web.json.empty
          """)
  void what_is_not_json_is_told_with_its_place(String body, String key) {
    assertThat(catchThrowableOfType(NotJson.class, () -> json(body)).key()).isEqualTo(key);
  }

  @Test
  void bodies_that_go_too_deep_are_refused() {
    assertThatThrownBy(() -> json("[".repeat(40) + "]".repeat(40))).isInstanceOf(NotJson.class);
    assertThat(faults(() -> json("[]"))).containsExactly(Map.entry("", "web.sent.record"));
    assertThat(faults(() -> json("null"))).containsExactly(Map.entry("", "web.fault.missing"));
  }

  @Test
  void a_record_is_shown_as_a_person_would_type_it() {
    var shown =
        Input.of(
            form(
                Map.of(
                    "name",
                    "Du",
                    "gross",
                    "12.5",
                    "price",
                    "18.6",
                    "since",
                    "2026-01-02",
                    "grades",
                    "E1",
                    "members[0].name",
                    "Li",
                    "members[0].citizenId",
                    CITIZEN)));

    assertThat(
            List.of(
                shown.value("gross"),
                shown.value("price"),
                shown.value("since"),
                shown.value("members[0].name")))
        .containsExactly("12.5", "18.60", "2026-01-02", "Li");
    assertThat(shown.chosen("grades", "E1")).isTrue();
    assertThat(shown.rows("members")).isEqualTo(1);
  }

  @Test
  void today_is_the_countys_and_may_be_taken() {
    assertThat(form(Map.of("name", "Du", "since", "2026-11-23")).since())
        .isEqualTo(LocalDate.of(2026, 11, 23));
  }

  private TryOut form(Map<String, String> fields) {
    return binder.input(fields).as(TryOut.class);
  }

  private TryOut json(String body) {
    return binder.sent(
        TryOut.class,
        JsonTree.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
  }

  private static Map<String, String> faults(ThrowingCallable reading) {
    var faults = new TreeMap<String, String>();
    var refused = catchThrowableOfType(InvalidInput.class, reading);
    refused
        .faults()
        .forEach(fault -> {
          faults.put(fault.field(), fault.key());
          assertThat(Words.t(fault.key(), fault.args().toArray())).isNotBlank();
        });
    return faults;
  }
}
