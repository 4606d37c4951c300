package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.walnut.access.Accounts;
import org.walnut.access.Act;
import org.walnut.access.Tokens;

/**
 * Knocks at every door of the house as everybody, and compares who is let in with the table of
 * roles: whoever adds a page or endpoint has it compared without doing anything.
 */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTests {

  @Autowired WebApplicationContext house;
  @Autowired Accounts accounts;
  @Autowired Tokens tokens;
  @Autowired SessionRepository<? extends Session> sessions;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired CookieSerializer cookies;

  MockMvc threshold;
  List<DoorCaller> callers;

  @BeforeAll
  void build() {
    threshold = Threshold.of(house, mapping);
    callers = new DoorCallers(accounts, tokens, new Sessions(sessions, cookies)).all();
  }

  @TestFactory
  Stream<DynamicTest> everybody_is_let_in_where_the_table_says() {
    var doors = HouseDoor.all(mapping);
    assertThat(doors).hasSizeGreaterThan(250);
    return callers.stream()
        .map(caller ->
            DynamicTest.dynamicTest(
                caller.name(), () -> assertThat(differences(caller, doors)).isEmpty()));
  }

  @Test
  void every_handler_of_ours_names_one_key() {
    assertThat(keyless()).isEmpty();
  }

  @Test
  void a_form_without_the_token_against_forgery_is_let_in_nowhere() throws Exception {
    var forgeable = new ArrayList<String>();
    for (var door : HouseDoor.all(mapping)) {
      if (door.changes() && !door.forPrograms()) {
        var caller =
            callers.stream()
                .filter(each -> each.expected(door) == DoorAnswer.LET_IN)
                .findFirst()
                .orElseThrow();
        var answer = threshold.perform(caller.comes(door.request())).andReturn().getResponse();
        if (answer.getStatus() != 403) {
          forgeable.add(door + " answered " + answer.getStatus());
        }
      }
    }
    assertThat(forgeable).isEmpty();
  }

  @Test
  void a_door_that_names_no_key_is_found_and_opens_to_nobody() throws Exception {
    try (var _ = WrongDoors.hung(mapping)) {
      assertThat(keyless()).singleElement().asString().contains("keyless");
      var door = door("/wrong-doors/keyless");
      for (var caller : callers.subList(0, 3)) {
        assertThat(answer(caller, door)).isNotEqualTo(DoorAnswer.LET_IN);
      }
    }
  }

  @Test
  void a_door_with_the_wrong_key_is_found() throws Exception {
    try (var _ = WrongDoors.hung(mapping)) {
      var door = door("/wrong-doors/desk").needing(Act.PAY_OUT);
      var differing = new ArrayList<String>();
      for (var caller : callers) {
        differing.addAll(differences(caller, List.of(door)));
      }
      assertThat(differing)
          .contains("GET /wrong-doors/desk answers AUDITOR with LET_IN, the table says FORBIDDEN")
          .noneMatch(line -> line.contains("FINANCE"));
    }
  }

  private HouseDoor door(String path) {
    return HouseDoor.all(mapping).stream()
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private List<String> keyless() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(each -> HouseDoor.ours(each.getValue()))
        .filter(each ->
            HouseDoor.keys(each.getValue()) != 1
                || each.getKey().getMethodsCondition().getMethods().isEmpty())
        .map(each -> each.getKey() + " at " + each.getValue())
        .toList();
  }

  private List<String> differences(DoorCaller caller, List<HouseDoor> doors) throws Exception {
    var differing = new ArrayList<String>();
    for (var door : doors) {
      var expected = caller.expected(door);
      var answer = answer(caller, door);
      if (answer != expected) {
        differing.add(
            "%s answers %s with %s, the table says %s".formatted(door, caller, answer, expected));
      }
    }
    return differing;
  }

  private DoorAnswer answer(DoorCaller caller, HouseDoor door) throws Exception {
    var result = threshold.perform(caller.comes(door.request()).with(csrf())).andReturn();
    var answer = DoorAnswer.of(result.getResponse());
    var handler = result.getRequest().getAttribute(Threshold.HANDLER);
    return answer != DoorAnswer.LET_IN
            || handler instanceof HandlerMethod method
                && method.getMethod().equals(door.handler().getMethod())
        ? answer
        : DoorAnswer.SOMETHING_ELSE;
  }
}
