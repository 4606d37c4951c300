package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.walnut.supply.Valley.INSPECTOR;
import static org.walnut.supply.Valley.kg;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.audit.Verification;
import org.walnut.house.RoomTest;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;
import org.walnut.stock.LotState;
import org.walnut.stock.Lots;
import org.walnut.supply.NewProcessing.Input;

@RoomTest
@Import(Valley.class)
class ProcessingTests {

  @Autowired Valley valley;
  @Autowired Processing processing;
  @Autowired Recipes recipes;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;
  @Autowired Inspections inspections;
  @Autowired Lots lots;
  @Autowired Verification verification;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Person shop;
  UUID walnuts;
  UUID lot;

  @BeforeEach
  void a_lot_of_a_hundred_kilograms_of_which_wang_brought_sixty() {
    shop = valley.shop("山里红", "Mountain Red");
    walnuts = valley.goods("核桃", "Walnuts");
    valley.brought(shop, walnuts, "60");
    lot = valley.brought(shop, walnuts, "40");
  }

  @Test
  void sources_are_kept_through_a_chain_of_processings() {
    valley.pass(lot);
    var dried = run("DRYING", "30", new Input(lot, kg("50")));
    var packed = run("PACKING", "25", new Input(dried, kg("20")), new Input(lot, kg("5")));

    // dried: 50 of 60:40 is 30 and 20; packed: 20 of 30:20 is 12 and 8, 5 of 60:40 is 3 and 2
    assertThat(shares(dried)).containsExactlyInAnyOrder(30_000L, 20_000L);
    assertThat(shares(packed)).containsExactlyInAnyOrder(15_000L, 10_000L);
    assertThat(lots.card(lot).onHand()).isEqualTo(kg("45"));
    assertThat(lots.card(dried).onHand()).isEqualTo(kg("10"));
    assertThat(lots.card(packed).state()).isEqualTo(LotState.PASSED);
    assertThat(inspections.tests(packed)).singleElement().extracting(TestCard::lot).isEqualTo(lot);
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  @Test
  void what_was_made_of_untested_lots_waits_for_its_own_inspection() {
    var dried = run("DRYING", "30", new Input(lot, kg("50")));

    assertThat(lots.card(dried).state()).isEqualTo(LotState.QUARANTINE);
    valley.pass(dried);
    assertThat(lots.card(dried).state()).isEqualTo(LotState.PASSED);
  }

  @Test
  void walnuts_become_kernels_by_a_recipe_of_their_own() {
    var kernels = valley.goods("核桃仁", "Walnut kernels");
    var code = "H" + Ids.next().toString().substring(24).toUpperCase();
    recipes.keep(new NewRecipe(code, "脱壳", "Hulling", 450_000, walnuts, kernels));
    var honey = valley.brought(shop, valley.goods("蜂蜜", "Honey"), "10");

    var made = run(code, "45", new Input(lot, kg("100")));

    assertThat(lots.card(made).goods()).isEqualTo(kernels);
    assertThat(lots.card(lot).onHand()).isEqualTo(kg("0"));
    assertThat(faults(command(code, "1", new Input(honey, kg("10")))))
        .extracting(Fault::field)
        .containsExactly("recipe");
  }

  @Test
  void no_more_comes_out_than_the_yield_allows() {
    assertThat(faults(command("HULLING", "25.001", new Input(lot, kg("50")))))
        .containsExactly(Fault.of("outputWeight", "supply.fault.aboveYield", kg("25")));
    assertThat(lots.card(run("HULLING", "25", new Input(lot, kg("50")))).onHand())
        .isEqualTo(kg("25"));
  }

  @Test
  void the_database_itself_refuses_more_than_the_yield_allows() {
    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> plantTooMuch()))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void lots_that_do_not_belong_together_are_not_mixed() {
    var honey = valley.brought(shop, valley.goods("蜂蜜", "Honey"), "10");
    var consigned =
        agreements.sign(valley.consignment(shop, valley.household("Li"), walnuts), shop);
    var other = intakes.accept(intakes.weigh(valley.intake(consigned, "9", "0", "12"), shop), shop);
    var strange = valley.brought(valley.shop("邻家", "Next Door"), walnuts, "10");

    assertThat(
            faults(
                command(
                    "PACKING",
                    "1",
                    new Input(lot, kg("1")),
                    new Input(honey, kg("1")),
                    new Input(other, kg("1")))))
        .extracting(Fault::field, Fault::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("inputs[1].lot", "supply.fault.otherGoods"),
            org.assertj.core.groups.Tuple.tuple("inputs[2].lot", "supply.fault.otherTerms"));
    assertThat(
            faults(command("PACKING", "1", new Input(strange, kg("1")), new Input(lot, kg("101")))))
        .extracting(Fault::field)
        .containsExactly("inputs[0].lot", "inputs[1].weight");
  }

  @Test
  void a_lot_under_inspection_or_held_is_not_processed() {
    inspections.sample(lot, INSPECTOR);
    assertThat(faults(command("PACKING", "1", new Input(lot, kg("1")))))
        .extracting(Fault::key)
        .containsExactly("supply.fault.beingInspected");

    inspections.record(lot, Valley.quick("90"), INSPECTOR);
    assertThat(faults(command("PACKING", "1", new Input(lot, kg("1")))))
        .extracting(Fault::key)
        .containsExactly("supply.fault.notToBeProcessed");
  }

  @Test
  void what_went_into_processing_cannot_be_reversed_any_more() {
    var agreement = agreements.sign(valley.buyOut(shop, valley.household("Zhao"), walnuts), shop);
    var intake = intakes.weighAndAccept(valley.intake(agreement, "10", "0", "12"), shop);
    run("DRYING", "6", new Input(lot, kg("10")));

    assertThatThrownBy(() -> intakes.reverse(intake, "late", shop)).isInstanceOf(Refused.class);
  }

  @Test
  void the_same_command_again_makes_nothing_twice() {
    var command =
        new NewProcessing(
            Ids.next(), "DRYING", List.of(new Input(lot, kg("50"))), "FIRST", kg("30"), null);

    assertThat(processing.run(command, shop)).isEqualTo(processing.run(command, shop));
    assertThat(lots.card(lot).onHand()).isEqualTo(kg("50"));
  }

  private UUID run(String recipe, String output, Input... inputs) {
    return processing.run(command(recipe, output, inputs), shop);
  }

  private static NewProcessing command(String recipe, String output, Input... inputs) {
    return new NewProcessing(null, recipe, List.of(inputs), "FIRST", kg(output), null);
  }

  private List<Fault> faults(NewProcessing command) {
    return catchThrowableOfType(InvalidInput.class, () -> processing.run(command, shop)).faults();
  }

  private List<Long> shares(UUID of) {
    Map<UUID, Long> byIntake =
        transaction.execute(_ ->
            db
                .sql("select intake_id, weight_g from lot_share_card where lot_id = :lot")
                .param("lot", of)
                .query((row, _) ->
                    Map.entry(row.getObject("intake_id", UUID.class), row.getLong("weight_g")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return List.copyOf(byIntake.values());
  }

  private void plantTooMuch() {
    db.sql(
            """
            insert into processing (id, code, recipe_code, carrier_id, output_lot_id, input_g, max_yield_ppm, output_g, done_on, done_at, done_by_name)
            select :id, 'P-X', 'HULLING', carrier_id, lot_id, 1000, 500000, 501, current_date, now(), 'x'
              from lot_terms
             where lot_id = :lot
            """)
        .param("id", Ids.next())
        .param("lot", lot)
        .update();
  }
}
