package org.walnut.web;

import static java.util.Comparator.comparingInt;
import static org.walnut.web.NavEntry.ALL_WORK;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Navigation lines that belong together, as this viewer sees them. */
public record NavGroup(String label, List<NavLink> links) {

  /** The order in which the groups stand. */
  private static final List<String> GROUPS =
      List.of(
          "web.nav.mine",
          "web.nav.people",
          "web.nav.goods",
          "web.nav.trade",
          "web.nav.money",
          "web.nav.programme",
          "web.nav.figures",
          "web.nav.house");

  /**
   * One line; {@code current} marks where the viewer is, {@code count} is how much work waits
   * there, empty when none does.
   */
  public record NavLink(String path, String label, boolean current, String count) {}

  static List<NavGroup> of(
      List<NavEntry> entries, Viewer viewer, String path, Map<String, Long> work) {
    var mine =
        entries.stream()
            .filter(entry -> viewer.may(entry.act()))
            .sorted(comparingInt(NavEntry::order))
            .toList();
    var here =
        mine.stream()
            .map(NavEntry::path)
            .filter(entry -> covers(entry, path))
            .max(comparingInt(String::length))
            .orElse("");
    return Stream.concat(GROUPS.stream(), mine.stream().map(NavEntry::group))
        .distinct()
        .map(group -> group(group, mine, here, work))
        .filter(group -> !group.links.isEmpty())
        .toList();
  }

  private static NavGroup group(
      String key, List<NavEntry> entries, String here, Map<String, Long> work) {
    var links =
        entries.stream()
            .filter(entry -> Objects.equals(entry.group(), key))
            .map(entry ->
                new NavLink(
                    entry.path(),
                    Words.t(entry.key()),
                    entry.path().equals(here),
                    count(entry, work)))
            .toList();
    return new NavGroup(Words.t(key), links);
  }

  private static String count(NavEntry entry, Map<String, Long> work) {
    var waiting =
        work.entrySet().stream()
            .filter(kind -> entry.work().contains(kind.getKey()) || entry.work().contains(ALL_WORK))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return waiting == 0 ? "" : Show.many(waiting);
  }

  private static boolean covers(String entry, String path) {
    return path.equals(entry) || path.startsWith(entry + "/");
  }
}
