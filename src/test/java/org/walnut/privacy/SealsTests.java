package org.walnut.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

@PrivacyTest
class SealsTests {

  private static final UUID OWNER = Ids.next();
  private static final SealedColumn NOTE = SealedColumn.of("diary", "note", "owner", "page");

  @Autowired Seals seals;

  @Test
  void what_is_sealed_is_opened_in_its_own_row_and_tells_nothing() {
    var sealed = seals.seal(NOTE, "13912345678", OWNER, 1);

    assertThat(new String(sealed, UTF_8)).doesNotContain("1391234");
    assertThat(seals.seal(NOTE, "13912345678", OWNER, 1)).isNotEqualTo(sealed);
    assertThat(seals.open(NOTE, sealed, OWNER, 1)).isEqualTo("13912345678");
  }

  @Test
  void a_sealed_value_cannot_be_moved_to_another_row_column_or_county() {
    var sealed = seals.seal(NOTE, "13912345678", OWNER, 1);
    var other = SealedColumn.of("diary", "remark", "owner", "page");

    assertThatIllegalStateException().isThrownBy(() -> seals.open(NOTE, sealed, OWNER, 2));
    assertThatIllegalStateException().isThrownBy(() -> seals.open(other, sealed, OWNER, 1));
    assertThatIllegalStateException()
        .isThrownBy(() -> Tenancy.within("522731", () -> seals.open(NOTE, sealed, OWNER, 1)));
  }

  @Test
  void a_changed_byte_is_seen_and_the_message_tells_no_value() {
    var sealed = seals.seal(NOTE, "13912345678", OWNER, 1);
    sealed[sealed.length - 1] ^= 1;

    assertThatIllegalStateException()
        .isThrownBy(() -> seals.open(NOTE, sealed, OWNER, 1))
        .withMessageContaining("diary.note")
        .withMessageNotContaining("139");
  }

  @Test
  void nothing_stays_nothing() {
    assertThat(seals.sealOrNull(NOTE, null, OWNER, 1)).isNull();
    assertThat(seals.openOrNull(NOTE, null, OWNER, 1)).isNull();
    assertThat(seals.markOrNull(MarkKind.PHONE, null)).isNull();
  }

  @Test
  void equal_values_have_equal_marks_only_within_their_kind_and_county() {
    var mark = seals.mark(MarkKind.PHONE, "13912345678");

    assertThat(seals.mark(MarkKind.PHONE, "13912345678")).isEqualTo(mark);
    assertThat(seals.mark(MarkKind.PHONE, "13912345679")).isNotEqualTo(mark);
    assertThat(seals.mark(MarkKind.BANK_CARD, "13912345678")).isNotEqualTo(mark);
    assertThat(seals.markEverywhere(MarkKind.PHONE, "13912345678")).isNotEqualTo(mark);
    assertThat(Tenancy.within("522731", () -> seals.mark(MarkKind.PHONE, "13912345678")))
        .isNotEqualTo(mark);
    assertThat(Tenancy.within("522731", () -> seals.markEverywhere(MarkKind.PHONE, "1")))
        .isEqualTo(seals.markEverywhere(MarkKind.PHONE, "1"));
  }

  @Test
  void a_frequent_word_is_spread_over_several_marks_all_of_which_are_found() {
    var used =
        IntStream.range(0, 500)
            .mapToObj(page -> seals.mark(Diary.MOOD, "GOOD", OWNER, page))
            .map(mark -> new String(mark, ISO_8859_1))
            .collect(Collectors.toSet());
    var all =
        List.of(seals.marks(Diary.MOOD, "GOOD")).stream()
            .map(mark -> new String(mark, ISO_8859_1))
            .collect(Collectors.toSet());

    assertThat(used).hasSize(7).isEqualTo(all);
    assertThat(seals.marks(Diary.MOOD, "BAD")).hasDimensions(1, 20);
    assertThat(seals.marks(Diary.MOOD, List.of("GOOD", "BAD"))).hasDimensions(8, 20);
  }

  @Test
  void a_column_without_marks_has_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> seals.mark(NOTE, "x", OWNER, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> seals.marks(NOTE, "x"));
  }

  @Test
  void a_name_that_is_no_column_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SealedColumn.of("diary", "note; drop table diary", "owner"));
  }
}
