package org.walnut.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.Statements;
import org.walnut.shared.Ids;

@FigureRoomTest
class DeskCountsTests {

  @Autowired DeskCounts counts;
  @Autowired Desk desk;
  @Autowired HandlerInterceptor deskMoves;

  Person keeper;

  @BeforeEach
  void a_shop_keeper() {
    keeper = People.shopKeeper(Ids.next());
  }

  @Test
  void are_asked_once_in_a_while() {
    assertThat(Statements.during(() -> counted(keeper))).hasSize(1);
    assertThat(Statements.during(() -> counted(keeper))).isEmpty();
    assertThat(counted(keeper)).containsEntry("sample.ship", 40L).containsEntry("sample.weigh", 2L);
  }

  @Test
  void are_each_persons_own() {
    counted(keeper);

    assertThat(counted(People.countyStaff()))
        .containsEntry("sample.ship", 40L)
        .doesNotContainKey("sample.weigh");
    assertThat(counted(People.buyer())).isEmpty();
    assertThat(counts.counts()).isEmpty();
  }

  @Test
  void are_known_to_who_has_just_seen_the_desk() {
    counts.remember(keeper, desk.groups(DeskLook.of(keeper)));

    assertThat(Statements.during(() -> counted(keeper))).isEmpty();
    assertThat(counted(keeper)).containsEntry("sample.ship", 40L);
  }

  @Test
  void are_asked_anew_after_the_person_has_done_something_and_not_after_looking() throws Exception {
    counted(keeper);
    done("GET");
    assertThat(Statements.during(() -> counted(keeper))).isEmpty();
    done("POST");
    assertThat(Statements.during(() -> counted(keeper))).hasSize(1);
  }

  private void done(String method) {
    CurrentPerson.acting(
        keeper,
        () -> {
          try {
            deskMoves.afterCompletion(
                new MockHttpServletRequest(method, "/orders/" + UUID.randomUUID() + "/pick"),
                new MockHttpServletResponse(),
                this,
                null);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          return true;
        });
  }

  private Map<String, Long> counted(Person who) {
    return CurrentPerson.acting(who, counts::counts);
  }
}
