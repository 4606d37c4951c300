package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.web.JsonTree.NotJson;

/** Bodies are read by the rules of forms, in the units of programs. */
class BodyTests {

  @Test
  void a_body_is_read_in_fen_and_grams() {
    var read =
        Reading.json(
            "{\"name\":\"Du\",\"amount\":123450,\"gross\":12500,\"price\":1860,\"grades\":[\"E0\",\"E3\"],\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-02-01\"}}");

    assertThat(read.amount()).isEqualTo(new Money(123_450));
    assertThat(read.gross()).isEqualTo(new Weight(12_500));
    assertThat(read.grades()).containsExactly(EvidenceGrade.E0, EvidenceGrade.E3);
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
    assertThat(Reading.faults(() -> Reading.json("{\"name\":\"Du\"," + property + "}")))
        .containsExactly(Map.entry(field, key));
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
    assertThat(catchThrowableOfType(NotJson.class, () -> Reading.json(body)).key()).isEqualTo(key);
  }

  @Test
  void bodies_that_go_too_deep_are_refused() {
    assertThatThrownBy(() -> Reading.json("[".repeat(40) + "]".repeat(40)))
        .isInstanceOf(NotJson.class);
    assertThat(Reading.faults(() -> Reading.json("[]")))
        .containsExactly(Map.entry("", "web.sent.record"));
    assertThat(Reading.faults(() -> Reading.json("null")))
        .containsExactly(Map.entry("", "web.fault.missing"));
  }
}
