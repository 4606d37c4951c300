package org.walnut.house;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.walnut.access.Act;
import org.walnut.access.ActGroup;
import org.walnut.access.Open;
import org.walnut.access.SignedInOnly;

/** What must hold of the keys themselves, whoever hangs up a door. */
@SpringBootTest
class DoorRulesTests {

  /** Acts of somebody who only reads: no key to a door behind which something is changed. */
  private static final Set<Act> READING =
      EnumSet.copyOf(
          Arrays.stream(Act.values())
              .filter(act -> act.name().startsWith("READ_") || act == Act.SEE_DESK)
              .toList());

  /** The page is the form by which incomes are typed in; the endpoint reads them. */
  private static final Set<String> UNLIKE_TWINS = Set.of("GET /households/{}/incomes");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void doors_without_an_act_are_those_on_the_list() {
    assertThat(unlocked())
        .as("doors without an act; a new one needs a line in src/test/resources/house")
        .containsExactlyInAnyOrderElementsOf(list("open-doors.txt"));
  }

  @Test
  void an_open_door_that_is_not_on_the_list_is_found() throws Exception {
    try (var _ = WrongDoors.hung(mapping)) {
      assertThat(unlocked()).contains("open GET /wrong-doors/ajar");
    }
  }

  @Test
  void nothing_is_changed_with_a_readers_key() {
    assertThat(changedByReaders())
        .as("changes with a reader's key; a harmless one needs a line in src/test/resources/house")
        .containsExactlyInAnyOrderElementsOf(list("harmless-posts.txt"));
  }

  @Test
  void a_change_with_a_readers_key_is_found() throws Exception {
    try (var _ = WrongDoors.hung(mapping)) {
      assertThat(changedByReaders()).contains("POST /api/v1/wrong-doors/desk");
    }
  }

  @Test
  void a_page_and_its_endpoint_need_the_same_act() {
    assertThat(twinsThatDiffer()).isEmpty();
  }

  @Test
  void a_page_and_an_endpoint_that_differ_are_found() throws Exception {
    try (var _ = WrongDoors.hung(mapping)) {
      assertThat(twinsThatDiffer()).singleElement().asString().contains("/wrong-doors/twin");
    }
  }

  @Test
  void every_act_stands_in_one_group() {
    var grouped = Arrays.stream(ActGroup.values()).flatMap(group -> group.acts().stream()).toList();

    assertThat(grouped).containsExactlyInAnyOrder(Act.values());
  }

  private Set<String> unlocked() {
    var unlocked = new TreeSet<String>();
    for (var door : HouseDoor.all(mapping)) {
      if (door.marked(Open.class)) {
        unlocked.add("open " + door);
      } else if (door.marked(SignedInOnly.class)) {
        unlocked.add("signed-in " + door);
      }
    }
    return unlocked;
  }

  private Set<String> changedByReaders() {
    var changed = new TreeSet<String>();
    for (var door : HouseDoor.all(mapping)) {
      if (door.changes() && door.needs() != null && READING.contains(door.needs())) {
        changed.add(door.toString());
      }
    }
    return changed;
  }

  private List<String> twinsThatDiffer() {
    return HouseDoor.all(mapping).stream()
        .filter(door -> door.needs() != null && !UNLIKE_TWINS.contains(spot(door)))
        .collect(groupingBy(DoorRulesTests::spot))
        .values()
        .stream()
        .filter(twins -> twins.stream().map(HouseDoor::needs).distinct().count() > 1)
        .map(List::toString)
        .sorted()
        .toList();
  }

  /** Where a door is, whether people or programs come. */
  private static String spot(HouseDoor door) {
    return door.method() + " " + door.path().replace("/api/v1", "").replaceAll("\\{[^/]*}", "{}");
  }

  private static List<String> list(String name) {
    try (var lines = DoorRulesTests.class.getResourceAsStream("/house/" + name)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
