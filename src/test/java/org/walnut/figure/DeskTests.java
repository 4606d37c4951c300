package org.walnut.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.figure.Samples.HONGCHUAN;
import static org.walnut.figure.Samples.WANGMO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.figure.DeskWork.Harm;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.house.Statements;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.web.Cursor;

@FigureRoomTest
class DeskTests {

  @Autowired Desk desk;

  Person keeper;

  @BeforeEach
  void a_shop_keeper_who_reads_english() {
    keeper = People.shopKeeper(Ids.next());
    LocaleContextHolder.setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void reads_as_before() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void the_kind_with_the_most_harm_comes_first_and_in_it_the_most_harmful() {
    var groups = desk.groups(DeskLook.of(keeper));

    assertThat(groups)
        .extracting(group -> group.work().kind())
        .containsExactly("sample.weigh", "sample.ship");
    assertThat(groups.getFirst().first())
        .extracting(DeskItem::label)
        .containsExactly("R-2 · Walnuts · 52.35 kg", "R-1 · Walnuts · 52.35 kg");
    assertThat(groups.getFirst().harm()).isEqualTo(60);
  }

  @Test
  void all_that_waits_is_counted_and_the_first_six_are_shown_in_one_statement() {
    assertThat(Statements.during(() -> desk.groups(DeskLook.of(keeper)))).hasSize(1);

    var ship = desk.groups(DeskLook.of(keeper)).getLast();
    assertThat(ship.count()).isEqualTo(40);
    assertThat(ship.late()).isEqualTo(17);
    assertThat(ship.first())
        .extracting(DeskItem::label)
        .containsExactly("B-40", "B-39", "B-38", "B-37", "B-36", "B-35");
    assertThat(desk.counts(DeskLook.of(keeper)))
        .containsEntry("sample.ship", 40L)
        .containsEntry("sample.weigh", 2L);
  }

  @Test
  void what_is_much_is_counted_to_a_hundred_and_in_the_morning_to_its_end() {
    var look = DeskLook.of(People.ofCounty(Role.FINANCE));

    assertThat(desk.groups(look))
        .filteredOn(group -> group.work().kind().equals("sample.check"))
        .singleElement()
        .satisfies(group -> {
          assertThat(group.count()).isEqualTo(100);
          assertThat(group.late()).isEqualTo(100);
          assertThat(group.first().getFirst().label()).isEqualTo("C-130 · 浪沟门村");
        });
    assertThat(desk.page("sample.check", look, Cursor.START).items().getFirst().label())
        .isEqualTo("C-130 · 浪沟门村");
    assertThat(OnTheDesk.items(desk, "sample.check", People.ofCounty(Role.FINANCE)))
        .hasSize(130)
        .allSatisfy(item -> assertThat(item.label()).endsWith("浪沟门村"));
    assertThat(desk.manyOrFewer(look)).containsEntry("sample.check", 100L);
    assertThat(desk.counts(look)).containsEntry("sample.check", 130L);
  }

  @Test
  void a_kind_is_paged_to_its_end_and_every_piece_comes_once() {
    var first = desk.page("sample.ship", DeskLook.of(keeper), Cursor.START);
    assertThat(first.items()).hasSize(25).first().extracting(DeskItem::label).isEqualTo("B-40");

    var rest = desk.page("sample.ship", DeskLook.of(keeper), Cursor.read(first.next()));
    assertThat(rest.items()).hasSize(15).first().extracting(DeskItem::label).isEqualTo("B-15");
    assertThat(rest.next()).isNull();
    assertThat(OnTheDesk.items(desk, "sample.ship", keeper)).hasSize(40);
  }

  @Test
  void a_kind_is_searched_by_what_people_call_its_pieces() {
    var look = DeskLook.of(keeper, null, " b-3 ");

    assertThat(desk.page("sample.ship", look, Cursor.START).items())
        .hasSize(11)
        .last()
        .extracting(DeskItem::label)
        .isEqualTo("B-3");
  }

  @Test
  void a_kind_is_searched_by_the_places_it_names() {
    var finance = People.ofCounty(Role.FINANCE);

    assertThat(desk.page("sample.check", DeskLook.of(finance, null, "浪沟"), Cursor.START).items())
        .hasSize(25);
    assertThat(desk.page("sample.check", DeskLook.of(finance, null, "王磨"), Cursor.START).items())
        .isEmpty();
  }

  @Test
  void one_town_is_looked_at_without_what_lies_nowhere() {
    var groups = desk.groups(DeskLook.of(keeper, WANGMO, null));

    assertThat(groups)
        .singleElement()
        .satisfies(group -> {
          assertThat(group.count()).isEqualTo(1);
          assertThat(group.first()).extracting(DeskItem::path).containsExactly("/intakes/R-1");
        });
  }

  @Test
  void nobody_looks_beyond_their_reach() {
    var officer = People.townOfficer(WANGMO.value());

    assertThatThrownBy(() -> DeskLook.of(officer, HONGCHUAN, null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> DeskLook.of(keeper, new DivisionCode("522731"), null))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_sees_the_work_of_others() {
    var inspector = People.ofCounty(Role.INSPECTOR);

    assertThat(desk.groups(DeskLook.of(inspector))).isEmpty();
    assertThat(desk.counts(DeskLook.of(inspector))).isEmpty();
    assertThatThrownBy(() -> desk.page("sample.ship", DeskLook.of(inspector), Cursor.START))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.page("sample.none", DeskLook.of(keeper), Cursor.START))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void harm_rises_with_every_day_and_stays_between_one_and_a_hundred() {
    var harm = new Harm(Duration.ofDays(2), 50, 10);
    var at = Instant.parse("2026-11-01T00:00:00Z");

    assertThat(harm.of(at, at)).isEqualTo(30);
    assertThat(harm.of(at, at.plus(Duration.ofDays(2)))).isEqualTo(50);
    assertThat(harm.of(at, at.plus(Duration.ofHours(60)))).isEqualTo(55);
    assertThat(harm.of(at, at.plus(Duration.ofDays(400)))).isEqualTo(100);
    assertThat(harm.of(at, at.minus(Duration.ofDays(400)))).isEqualTo(1);
    assertThatThrownBy(() -> new Harm(Duration.ZERO, 50, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void work_asks_only_for_what_is_known_of_a_person() {
    var harm = new Harm(Duration.ZERO, 50, 1);

    assertThatThrownBy(() -> work("sample.x", harm, "select 1 where :village::text is null"))
        .hasMessageContaining(":village::text");
    assertThatThrownBy(() -> work("Sample", harm, "select 1")).hasMessageContaining("Sample");
  }

  private static DeskWork work(String kind, Harm harm, String sql) {
    return new DeskWork(kind, Act.SEE_DESK, harm, List.of("code"), sql);
  }
}
