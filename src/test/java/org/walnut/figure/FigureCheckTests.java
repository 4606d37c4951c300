package org.walnut.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Act;
import org.walnut.audit.Verification;

@FigureRoomTest
class FigureCheckTests {

  @Autowired Verification verification;
  @Autowired FigureQuestions questions;
  @Autowired FigureStore store;
  @Autowired TransactionTemplate transaction;

  @Test
  void the_samples_equal_their_lists() {
    assertThat(verification.run())
        .filteredOn(outcome -> outcome.rule().equals("every figure equals its list"))
        .singleElement()
        .satisfies(outcome -> assertThat(outcome.holds()).isTrue())
        .satisfies(outcome -> assertThat(outcome.finding().looked()).isEqualTo(3));
  }

  @Test
  void a_record_listed_twice_is_found() {
    assertThat(faults("from (values (1), (1)) as twice (n)"))
        .anyMatch(fault -> fault.contains("is listed twice"));
  }

  @Test
  void a_figure_that_does_not_keep_to_the_place_is_found() {
    assertThat(faults("from (values (1), (2)) as many (n)"))
        .anyMatch(fault ->
            fault.contains(
                "place 621221108000 is 3 over 2 of 2 records, but the list gives 1 over 1 of 1"));
  }

  /** Record 1 lies in Wangmo, every other one in Hongchuan, whatever place was asked for. */
  private List<String> faults(String from) {
    var figure =
        new Figure(
            "sample.planted",
            Figure.Kind.SUM,
            Figure.Unit.COUNT,
            Act.READ_FIGURES,
            """
            select ('00000000-0000-7000-8000-00000000000' || n)::uuid as record_id, :as_of::date as on_day,
                   case n when 1 then '621221108203' else '621221103201' end as division,
                   'planted' as label, n::numeric as value, 1::numeric as weight, 'E0' as grade, '/' as path
            """
                + from);
    var beans = new StaticListableBeanFactory();
    beans.addBean("planted", figure);
    var check =
        new FigureCheck(new FigureRegister(beans.getBeanProvider(Figure.class)), questions, store);
    return transaction.execute(_ -> check.run().faults());
  }
}
