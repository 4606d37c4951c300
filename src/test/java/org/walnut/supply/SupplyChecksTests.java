package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.supply.Valley.kg;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walnut.access.Person;
import org.walnut.audit.Verification;
import org.walnut.house.RoomTest;
import org.walnut.house.TestDatabases;

/**
 * Each fault is planted past every wall by the owner of the database, found, and put right again.
 */
@RoomTest
@Import(Valley.class)
class SupplyChecksTests {

  @Autowired Valley valley;
  @Autowired Processing processing;
  @Autowired Verification verification;

  JdbcClient owner;
  UUID lot;
  UUID made;

  @BeforeEach
  void a_lot_made_of_another(@Value("${walnut.db.url}") String url) {
    owner = JdbcClient.create(TestDatabases.owner(url.substring(url.lastIndexOf('/') + 1)));
    Person shop = valley.shop("山里红", "Mountain Red");
    lot = valley.brought(shop, valley.goods("核桃", "Walnuts"), "100");
    var input = List.of(new NewProcessing.Input(lot, kg("50")));
    made = processing.run(new NewProcessing(null, "HULLING", input, "FIRST", kg("20"), null), shop);
  }

  @Test
  void stock_that_is_not_its_movements_is_found() {
    planted(
        "stock equals movements",
        "update lot_balance set on_hand_g = on_hand_g + 1 where lot_id = :lot",
        "update lot_balance set on_hand_g = on_hand_g - 1 where lot_id = :lot",
        lot);
  }

  @Test
  void an_input_that_weighs_other_than_what_was_taken_is_found() {
    planted(
        "no more comes out of a lot than its yield allows",
        "update processing_input set weight_g = weight_g - 1 where lot_id = :lot",
        "update processing_input set weight_g = weight_g + 1 where lot_id = :lot",
        lot);
  }

  @Test
  void an_output_that_is_not_what_came_into_stock_is_found() {
    planted(
        "no more comes out of a lot than its yield allows",
        "update processing set output_g = output_g - 1 where output_lot_id = :lot",
        "update processing set output_g = output_g + 1 where output_lot_id = :lot",
        made);
  }

  @Test
  void a_share_that_nobody_brought_is_found() {
    planted(
        "lot shares equal intakes",
        "update lot_share set weight_g = weight_g + 1 where lot_id = :lot",
        "update lot_share set weight_g = weight_g - 1 where lot_id = :lot",
        made);
  }

  private void planted(String rule, String fault, String cure, UUID where) {
    assertThat(holds(rule)).isTrue();
    assertThat(owner.sql(fault).param("lot", where).update()).isPositive();
    try {
      assertThat(holds(rule)).isFalse();
    } finally {
      owner.sql(cure).param("lot", where).update();
    }
    assertThat(holds(rule)).isTrue();
  }

  private boolean holds(String rule) {
    return verification.run().stream()
        .filter(outcome -> outcome.rule().equals(rule))
        .allMatch(outcome -> outcome.holds() && outcome.finding().looked() > 0);
  }
}
