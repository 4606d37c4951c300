package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/** Forms and bodies read by the same rules: what is taken, and what is said when it is not. */
class BinderTests {

  @Test
  void a_form_is_read_in_yuan_and_kilograms() {
    var read =
        Reading.form(
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

    assertThat(Reading.faults(() -> Reading.form(given))).containsExactly(Map.entry(field, key));
  }

  @Test
  void every_fault_is_told_at_once_with_its_row() {
    var faults =
        Reading.faults(() ->
            Reading.form(
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
        Reading.form(
            Map.of(
                "name",
                "Du",
                "members[0].name",
                "",
                "members[1].name",
                "Li",
                "members[1].citizenId",
                Reading.CITIZEN.toLowerCase()));

    assertThat(read.members())
        .singleElement()
        .satisfies(member -> assertThat(member.citizenId().value()).isEqualTo(Reading.CITIZEN));
  }

  @Test
  void a_record_that_refuses_its_own_values_speaks_at_the_field() {
    assertThat(Reading.faults(() -> Reading.form(Map.of("name", "Du", "gross", "1", "tare", "2"))))
        .containsExactly(Map.entry("tare", "web.fault.most"));
  }

  @Test
  void too_many_rows_and_strange_characters_are_refused() {
    var given = new HashMap<>(Map.of("name", "D\u0000u"));
    for (int i = 0; i < 4; i++) {
      given.put("members[" + i + "].name", "Li");
      given.put("members[" + i + "].citizenId", Reading.CITIZEN);
    }

    assertThat(Reading.faults(() -> Reading.form(given)))
        .isEqualTo(Map.of("name", "web.fault.characters", "members", "web.fault.many"));
  }

  @Test
  void a_text_without_a_size_of_its_own_has_one() {
    assertThat(Reading.faults(() -> Reading.form(Map.of("name", "Du", "note", "x".repeat(201)))))
        .containsExactly(Map.entry("note", "web.fault.long"));
  }

  @Test
  void names_that_are_no_fields_do_no_harm_in_a_form() {
    assertThat(
            Reading.form(
                    Map.of(
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

  @Test
  void a_record_is_shown_as_a_person_would_type_it() {
    var shown =
        Input.of(
            Reading.form(
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
                    Reading.CITIZEN)));

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
    assertThat(Reading.form(Map.of("name", "Du", "since", "2026-11-23")).since())
        .isEqualTo(LocalDate.of(2026, 11, 23));
  }
}
