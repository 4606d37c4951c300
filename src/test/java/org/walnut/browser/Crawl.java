package org.walnut.browser;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything everybody found, and the choice of what a browser looks at. */
record Crawl(List<FoundPage> found) {

  private static final int AT_ONCE = 2;

  /** What a page must show that no other has, to be looked at beside another of its pattern. */
  private static final int WORTH = 12;

  /** A page and what it is built of, which takes a while to find out. */
  private record Built(FoundPage page, Set<String> parts) {}

  /** Every guest goes alone, two at a time. */
  static Crawl by(List<? extends Callable<List<FoundPage>>> guests) {
    return new Crawl(all(guests));
  }

  /** How many patterns each guest reached. */
  SortedMap<String, Integer> patterns() {
    var reached = new TreeMap<String, Set<String>>();
    found.forEach(page ->
        reached.computeIfAbsent(page.guest().toString(), _ -> new HashSet<>()).add(page.pattern()));
    var counts = new TreeMap<String, Integer>();
    reached.forEach((guest, patterns) -> counts.put(guest, patterns.size()));
    return counts;
  }

  /** Each form that was found, once of its kind, with the answer to it when it is sent empty. */
  Map<EmptyForm, FoundPage> forms() {
    var kinds = new HashSet<String>();
    var sent = new LinkedHashMap<EmptyForm, FoundPage>();
    found.stream()
        .filter(FoundPage::page)
        .flatMap(EmptyForm::on)
        .filter(form -> kinds.add(form.pattern()))
        .forEach(form -> sent.put(form, form.sent()));
    return sent;
  }

  Crawl and(Collection<FoundPage> more) {
    return new Crawl(Stream.concat(found.stream(), more.stream()).toList());
  }

  /**
   * At least one of each pattern, and every page with several parts that no other has shown; of
   * refusals those alone. The largest come first, since they show most.
   */
  List<FoundPage> worthLooking() {
    var patterns = new HashSet<String>();
    var seen = new HashSet<String>();
    var chosen = new ArrayList<FoundPage>();
    found.stream()
        .filter(FoundPage::page)
        .map(page -> new Built(page, page.parts()))
        .sorted(comparing((Built built) -> built.parts().size()).reversed())
        .forEach(built -> {
          var page = built.page();
          var fresh = !page.refused() && patterns.add(page.pattern());
          var parts = built.parts().stream().filter(part -> !seen.contains(part)).count();
          if (fresh || parts >= WORTH) {
            seen.addAll(built.parts());
            chosen.add(page);
          }
        });
    return chosen;
  }

  /** What is wrong with these pages in the browser. */
  static List<String> faults(List<FoundPage> pages) {
    var ahead = new ConcurrentLinkedQueue<>(pages);
    return all(IntStream.range(0, AT_ONCE).mapToObj(each -> new Lookout(ahead, 3 * each)).toList());
  }

  private static <T> List<T> all(List<? extends Callable<List<T>>> tasks) {
    var answers = new ArrayList<T>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var answer : threads.invokeAll(tasks)) {
        answers.addAll(answer.get());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return answers;
  }
}
