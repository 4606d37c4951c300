package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/** How values are told to people, and how a list remembers where it was. */
class ShowTests {

  @AfterEach
  void forget_the_language() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void values_are_told_in_chinese_unless_english_is_chosen() {
    speak(Locale.CHINESE);
    assertThat(told())
        .containsExactly(
            "¥1,234.50",
            "-¥0.05",
            "12.5 公斤",
            "25 斤",
            "¥18.60/公斤",
            "¥9.305/斤",
            "2026年11月23日",
            "2026年11月23日 01:00",
            "25.47%",
            "12,345");
    speak(Locale.ENGLISH);
    assertThat(told())
        .containsExactly(
            "¥1,234.50",
            "-¥0.05",
            "12.5 kg",
            "25 jin",
            "¥18.60/kg",
            "¥9.305/jin",
            "23 Nov 2026",
            "23 Nov 2026 01:00",
            "25.47%",
            "12,345");
  }

  @Test
  void a_name_and_a_telephone_number_are_told_only_in_part() {
    assertThat(Show.name("杜福来")).isEqualTo("杜••");
    assertThat(Show.name("")).isEmpty();
    assertThat(Show.phone("13800001121")).isEqualTo("138••••••21");
    assertThat(Show.phone("110")).isEqualTo("•••");
  }

  @Test
  void the_arguments_of_a_message_are_told_as_values_are() {
    speak(Locale.ENGLISH);

    assertThat(Words.t("web.fault.large", new Money(1250)))
        .isEqualTo("Too large, at most ¥12.50; check the unit.");
    assertThat(Words.t("web.fault.least", EvidenceGrade.E4))
        .contains(Words.label(EvidenceGrade.E4));
    assertThat(Words.t("web.sent.choice", List.of("A", "B"))).contains("A, B");
    assertThat(Words.t("web.problem.next.403")).contains("county's");
  }

  @Test
  void a_message_that_is_not_there_fails_a_test() {
    assertThatThrownBy(() -> Words.t("web.nowhere." + 1)).hasMessageContaining("web.nowhere.1");
  }

  @Test
  void a_cursor_gives_back_the_keys_it_was_made_of() {
    var id = UUID.randomUUID();
    var cursor = Cursor.read(Cursor.of("王|x", id, 7L, LocalDate.of(2026, 1, 2)));

    assertThat(cursor.text(0)).isEqualTo("王|x");
    assertThat(cursor.uuid(1)).isEqualTo(id);
    assertThat(cursor.number(2)).isEqualTo(7);
    assertThat(cursor.date(3)).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(Cursor.read("").text(0)).isNull();
  }

  @Test
  void a_damaged_cursor_is_a_fault_of_the_request() {
    for (var damaged :
        List.of("%%%", "x".repeat(2000), Cursor.of("only one"), Cursor.of("a", "no id"))) {
      assertThatThrownBy(() -> Cursor.read(damaged).uuid(1)).isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void a_page_ends_before_the_row_too_many_and_goes_on_after_its_last() {
    var page = Paged.of(List.of("a", "b", "c"), 2, row -> row);

    assertThat(page).isEqualTo(new Paged<>(List.of("a", "b"), "b"));
    assertThat(Paged.of(List.of("a", "b"), 2, row -> row).next()).isNull();
  }

  @Test
  void a_bar_has_no_gap_between_its_pieces() {
    var pieces =
        Share.pieces(
            List.of(
                new Share("a", "e0", 33.33),
                new Share("b", "e1", 33.33),
                new Share("c", "e4", 33.34)));

    assertThat(pieces.getLast().x() + pieces.getLast().width()).isEqualTo(1000);
    assertThat(pieces.get(1).x()).isEqualTo(pieces.get(0).width());
  }

  private static List<String> told() {
    return List.of(
        Show.yuan(new Money(123_450)),
        Show.yuan(new Money(-5)),
        Show.kg(new Weight(12_500)),
        Show.jin(new Weight(12_500)),
        Show.perKg(new PricePerKg(1860)),
        Show.perJin(new PricePerKg(1861)),
        Show.date(LocalDate.of(2026, 11, 23)),
        Show.time(Instant.parse("2026-11-22T17:00:00Z")),
        Show.percent(new BigDecimal("0.25470")),
        Show.count(12_345));
  }

  private static void speak(Locale language) {
    LocaleContextHolder.setLocale(language);
  }
}
