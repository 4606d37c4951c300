package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.walnut.Walnut;

/**
 * A table belongs to the room whose migration makes it. Rooms above may read the views of rooms
 * they may use, nothing else.
 */
class TableOwnershipTests {

  private static final Pattern TABLE =
      Pattern.compile(
          "create (?:unlogged )?table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);

  /** A room that was parted from another one says so in its first migration. */
  private static final Pattern TAKEN_OVER = Pattern.compile("-- Taken over from \\w+: ([\\w, ]+)");

  private static final Pattern VIEW =
      Pattern.compile("create (?:or replace )?view (\\w+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern USES =
      Pattern.compile(
          "\\b(?:from|join|into|update)\\s+(?:only\\s+)?([a-z_]\\w*)", Pattern.CASE_INSENSITIVE);

  @Test
  void rooms_touch_only_their_own_tables() {
    var tables = made(TABLE);
    takenOver(tables);
    var trespassers = new ArrayList<String>();
    eachUse((room, use, file) -> {
      var owner = tables.getOrDefault(use, room);
      if (!owner.equals(room) && !owner.equals("__root")) {
        trespassers.add(file.getFileName() + " uses table " + use + " of " + owner);
      }
    });
    assertThat(trespassers).isEmpty();
  }

  @Test
  void rooms_read_views_only_of_rooms_they_may_use() {
    var modules = ApplicationModules.of(Walnut.class);
    var views = made(VIEW);
    var trespassers = new ArrayList<String>();
    eachUse((room, use, file) -> {
      var owner = views.getOrDefault(use, room);
      if (!owner.equals(room) && !mayUse(modules, room).contains(owner)) {
        trespassers.add(
            file.getFileName()
                + " reads view "
                + use
                + " of "
                + owner
                + ", which "
                + room
                + " may not use");
      }
    });
    assertThat(trespassers).isEmpty();
  }

  private static List<String> mayUse(ApplicationModules modules, String room) {
    return modules
        .getModuleByName(room)
        .map(ApplicationModule::getBasePackage)
        .flatMap(
            found -> found.findAnnotation(org.springframework.modulith.ApplicationModule.class))
        .map(declared -> List.of(declared.allowedDependencies()))
        .orElse(List.of());
  }

  private static void eachUse(Use what) {
    for (var file : Sources.files(Sources.JAVA, ".java")) {
      for (var sql : concat(Sources.statements(file), Sources.queries(file))) {
        USES.matcher(sql)
            .results()
            .forEach(found -> what.found(Sources.room(file), found.group(1).toLowerCase(), file));
      }
    }
  }

  private static List<String> concat(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static Map<String, String> made(Pattern kind) {
    var owners = new HashMap<String, String>();
    for (var file : Sources.files(Sources.MIGRATIONS, ".sql")) {
      kind.matcher(Sources.text(file))
          .results()
          .forEach(found ->
              owners.put(found.group(1).toLowerCase(), file.getParent().getFileName().toString()));
    }
    return owners;
  }

  private static void takenOver(Map<String, String> owners) {
    for (var file : Sources.files(Sources.MIGRATIONS, ".sql")) {
      TAKEN_OVER
          .matcher(Sources.text(file))
          .results()
          .flatMap(found -> Stream.of(found.group(1).split(",")))
          .forEach(table -> owners.put(table.strip(), file.getParent().getFileName().toString()));
    }
  }

  private interface Use {
    void found(String room, String use, Path file);
  }
}
