package org.walnut.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.house.RoomTest;

/**
 * Three seals of three activities; then somebody who owns the tables lays hands on them, and is
 * found out.
 */
@RoomTest
@Import(Notebook.class)
class SealFaultsTests {

  private static final String SLIP =
      """
      insert into activity (county_id, id, at, who, kind, subject_kind, subject_id, label)
      select :county, %s, %s, 'walnut', 'files.kept', 'test', gen_random_uuid(), 'slipped'
      """;
  private static final String OLD_ID = "'018bcfe5-6800-7000-8000-000000000001'";
  private static final String LAST = "'ffffffff-0000-7000-8000-000000000001'";

  @Autowired Notebook notebook;

  /** What was done, and words of what must be found. */
  record Fault(String planted, String found) {}

  static Stream<Fault> faults() {
    var ofSeal2 =
        " where county_id = :county and activity_id = (select activity_id from sealed_activity where county_id = :county and seal_number = 2 and position = 1)";
    var inSeal2 =
        " where county_id = :county and id = (select activity_id from sealed_activity where county_id = :county and seal_number = 2 and position = 1)";
    return Stream.of(
        new Fault("update activity set why = 'another'" + inSeal2, "of seal 2 was changed"),
        new Fault("update activity set who = 'county'" + inSeal2, "of seal 2 was changed"),
        new Fault(
            "update activity set at = at + interval '1 microsecond'" + inSeal2,
            "of seal 2 was changed"),
        new Fault("delete from activity" + inSeal2, "of seal 2 is gone"),
        new Fault(
            "update sealed_activity set hash = decode(repeat('ab', 32), 'hex')" + ofSeal2,
            "seal 2 closed other activities"),
        new Fault(
            "delete from sealed_activity" + ofSeal2, "seal 2 closed 3 activities, 2 are in it"),
        new Fault(
            "update sealed_activity set position = 7 where position = 0 and county_id = :county and seal_number = 2",
            "seal 2 closed other activities"),
        new Fault(SLIP.formatted(OLD_ID, "now()"), "was slipped in"),
        new Fault(
            SLIP.formatted("gen_random_uuid()", "timestamptz '2024-01-01'"), "was slipped in"),
        new Fault(
            "update seal set sealed_at = sealed_at - interval '1 day' where county_id = :county and number = 2",
            "seal 2 was changed"),
        new Fault(
            "update seal set count = 4 where county_id = :county and number = 2",
            "seal 2 was changed"),
        new Fault(
            "update seal set root = hash where county_id = :county and number = 2",
            "seal 2 closed other activities"),
        new Fault(
            "update seal set previous = root where county_id = :county and number = 3",
            "seal 3 does not follow seal 2"),
        new Fault("delete from seal where county_id = :county and number = 2", "seal 2 is missing"),
        new Fault("delete from seal where county_id = :county and number = 1", "seal 1 is missing"),
        new Fault(
            "delete from seal where county_id = :county and number = 3", "seal 3 is gone, though"),
        new Fault(
            "update seal set number = case number when 1 then 2 else 1 end + 100 where county_id = :county and number < 3",
            "seal 1 is missing"),
        new Fault(
            "delete from sealed_activity where county_id = :county and seal_number = 2",
            "seal 2 has lost its activities"),
        new Fault(
            "update sealed_activity set seal_number = 99" + ofSeal2,
            "is said to be in a seal that does not exist"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_the_owner_of_the_tables_does_is_found(Fault fault) {
    var county = sealedCounty();
    assertThat(notebook.faults(county)).isEmpty();

    assertThat(notebook.asOwner(fault.planted(), county)).isPositive();

    assertThat(notebook.faults(county)).anyMatch(found -> found.contains(fault.found()));
  }

  @Test
  void what_was_slipped_in_and_then_sealed_is_found_for_ever() {
    var county = sealedCounty();
    notebook.asOwner(SLIP.formatted(OLD_ID, "timestamptz '2023-11-14'"), county);

    assertThat(notebook.seal(county)).as("the quick round does not look that far back").isZero();
    assertThat(notebook.faults(county)).hasSize(1);
    assertThat(notebook.sealAll(county)).isEqualTo(1);
    assertThat(notebook.faults(county))
        .singleElement()
        .asString()
        .contains("018bcfe5-6800-7000-8000-000000000001 was slipped in");
  }

  @Test
  void an_id_of_the_future_is_found() {
    var county = sealedCounty();
    notebook.asOwner(SLIP.formatted(LAST, "now()"), county);
    notebook.seal(county);

    assertThat(notebook.faults(county)).anyMatch(found -> found.contains("no clock had reached"));
  }

  @Test
  void an_end_that_was_cut_off_and_written_anew_is_found() {
    var county = sealedCounty();
    notebook.asOwner(
        "delete from sealed_activity where county_id = :county and seal_number = 3", county);
    notebook.asOwner("delete from seal where county_id = :county and number = 3", county);
    assertThat(notebook.seal(county)).isEqualTo(3);

    assertThat(notebook.faults(county))
        .singleElement()
        .asString()
        .startsWith("seal 3 has another hash than in " + county + ".log");
  }

  @Test
  void what_is_not_sealed_yet_can_be_changed_unseen() {
    var county = sealedCounty();
    notebook.write(county, 1);
    notebook.asOwner(
        "update activity set why = 'another' where county_id = :county and id = (select max(id::text)::uuid from activity where county_id = :county)",
        county);
    notebook.seal(county);

    assertThat(notebook.faults(county)).isEmpty();
  }

  private String sealedCounty() {
    var county = notebook.county();
    for (var seal = 0; seal < 3; seal++) {
      notebook.write(county, 3);
      notebook.seal(county);
    }
    return county;
  }
}
