package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

  private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void new_ids_are_of_version_seven_and_sort_as_they_were_made() {
    var ids = Stream.generate(Ids::next).limit(100_000).map(UUID::toString).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(Ids.next().version()).isEqualTo(7);
    assertThat(Ids.next().variant()).isEqualTo(2);
  }

  @Test
  void ids_keep_their_order_while_a_given_clock_stands_still() {
    var ids =
        Stream.generate(() -> Ids.next(InstantSource.fixed(AT)))
            .limit(10_000)
            .map(UUID::toString)
            .toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void an_id_carries_the_milliseconds_of_its_clock_even_when_that_is_set_back() {
    var later = Ids.next(InstantSource.fixed(AT.plusSeconds(3600)));
    var earlier = Ids.next(InstantSource.fixed(AT.minusSeconds(3600)));

    assertThat(milliseconds(later)).isEqualTo(AT.plusSeconds(3600).toEpochMilli());
    assertThat(milliseconds(earlier)).isEqualTo(AT.minusSeconds(3600).toEpochMilli());
  }

  @Test
  void threads_never_make_the_same_id() throws Exception {
    var ids = new HashSet<UUID>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var batches = IntStream.range(0, 4).mapToObj(_ -> threads.submit(IdsTests::batch)).toList();
      for (Future<HashSet<UUID>> batch : batches) {
        ids.addAll(batch.get());
      }
    }

    assertThat(ids).hasSize(40_000);
  }

  @Test
  void the_same_name_gives_the_same_id() {
    var id = Ids.from("payment:4711");

    assertThat(id).isEqualTo(Ids.from("payment:4711")).isNotEqualTo(Ids.from("payment:4712"));
    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
  }

  private static HashSet<UUID> batch() {
    var ids = new HashSet<UUID>();
    for (int i = 0; i < 10_000; i++) {
      ids.add(Ids.next());
    }
    return ids;
  }

  private static long milliseconds(UUID id) {
    return id.getMostSignificantBits() >>> 16;
  }

  @Test
  void an_id_is_read_from_its_digits_and_from_nothing_else() {
    var id = Ids.next();
    var digits = id.toString().replace("-", "");

    assertThat(Ids.ofHex(digits)).contains(id);
    assertThat(Ids.ofHex(digits.substring(1))).isEmpty();
    assertThat(Ids.ofHex("x" + digits.substring(1))).isEmpty();
    assertThat(Ids.ofHex(id.toString())).isEmpty();
  }
}
