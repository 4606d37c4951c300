package org.walnut.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.house.People;
import org.walnut.shared.Ids;

@FigureRoomTest
class DeskTests {

  @Autowired Desk desk;

  @Test
  void the_kind_with_the_most_harm_comes_first_and_in_it_the_most_harmful() {
    var groups = desk.groups(People.shopKeeper(Ids.next()));

    assertThat(groups)
        .extracting(DeskGroup::kindKey)
        .containsExactly("sample.desk.weigh", "sample.desk.ship");
    assertThat(groups.getFirst().items()).extracting(DeskItem::label).containsExactly("R-2", "R-1");
  }

  @Test
  void of_equal_harm_what_is_due_comes_before_what_is_not() {
    var ship = desk.groups(People.shopKeeper(Ids.next())).getLast();

    assertThat(ship.items()).extracting(DeskItem::label).containsExactly("B-2", "B-1");
  }

  @Test
  void nobody_sees_the_work_of_others() {
    assertThat(desk.groups(People.countyStaff())).isEmpty();
  }
}
