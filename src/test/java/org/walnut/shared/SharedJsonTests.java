package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SharedJsonTests {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void values_are_written_as_whole_numbers_and_plain_text_and_read_back() {
    var sale =
        new Sale(
            new Money(1250),
            new Weight(500),
            new PricePerKg(2500),
            new DivisionCode("621221108203"),
            new SocialCreditCode("91350100M000100Y43"),
            new Gtin("6901234567892"));
    var text =
        """
        {"amount":1250,"net":500,"price":2500,"village":"621221108203",\
        "seller":"91350100M000100Y43","code":"6901234567892"}\
        """;

    assertThat(JSON.readTree(JSON.writeValueAsString(sale))).isEqualTo(JSON.readTree(text));
    assertThat(JSON.readValue(text, Sale.class)).isEqualTo(sale);
  }

  @Test
  void a_citizen_number_is_read_whole_but_written_masked() {
    var id = JSON.readValue("\"999999190001010015\"", CitizenId.class);

    assertThat(id.value()).isEqualTo("999999190001010015");
    assertThat(JSON.writeValueAsString(id)).isEqualTo("\"999*************15\"");
  }

  record Sale(
      Money amount,
      Weight net,
      PricePerKg price,
      DivisionCode village,
      SocialCreditCode seller,
      Gtin code) {}
}
