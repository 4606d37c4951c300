package org.walnut.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.walnut.access.Act;

class FigureTests {

  @Test
  void a_figure_asks_only_for_what_every_figure_is_given_and_in_the_given_type() {
    assertThatIllegalArgumentException().isThrownBy(() -> figure("a.b", "select :shop::uuid"));
    assertThatIllegalArgumentException().isThrownBy(() -> figure("a.b", "select :as_of"));
    assertThatIllegalArgumentException().isThrownBy(() -> figure("a.b", "select :division::date"));
    assertThat(figure("a.b", "select :as_of::date, 1::numeric").usesYear()).isFalse();
  }

  @Test
  void a_figure_is_named_by_its_room_and_a_name() {
    assertThat(figure("household.ecommerceIncome", "select 1").group()).isEqualTo("household");
    assertThatIllegalArgumentException().isThrownBy(() -> figure("income", "select 1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figure("a.b'; drop table x; --", "select 1"));
  }

  @Test
  void fen_are_shown_as_yuan_and_grams_as_kilograms() {
    assertThat(Figure.Unit.FEN.shown(new java.math.BigDecimal(1234))).isEqualByComparingTo("12.34");
    assertThat(Figure.Unit.GRAM.shown(new java.math.BigDecimal(1234)))
        .isEqualByComparingTo("1.234");
  }

  private static Figure figure(String id, String sql) {
    return new Figure(id, Figure.Kind.SUM, Figure.Unit.COUNT, Act.READ_FIGURES, sql);
  }
}
