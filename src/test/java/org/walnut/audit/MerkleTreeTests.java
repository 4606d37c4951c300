package org.walnut.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTests {

  /** The first leaves of the test vectors that implementations of RFC 6962 share. */
  @Test
  void roots_are_those_of_the_standard() {
    var leaves =
        List.of("", "00", "10", "2021", "3031", "40414243").stream()
            .map(HexFormat.of()::parseHex)
            .map(data -> Canonical.sha256(Canonical.ACTIVITY, data))
            .toList();

    assertThat(Seal.hex(MerkleTree.root(leaves.subList(0, 1))))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(Seal.hex(MerkleTree.root(leaves.subList(0, 3))))
        .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    assertThat(Seal.hex(MerkleTree.root(leaves)))
        .isEqualTo("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 31, 100})
  void the_way_up_from_every_leaf_ends_at_the_root(int size) {
    var leaves =
        IntStream.range(0, size)
            .mapToObj(number -> Canonical.sha256(Canonical.ACTIVITY, ("" + number).getBytes(UTF_8)))
            .toList();

    for (var position = 0; position < size; position++) {
      var up = leaves.get(position);
      for (var step : MerkleTree.path(leaves, position)) {
        var beside = Seal.bytes(step.hash());
        up =
            step.side().equals("left")
                ? Canonical.sha256(Canonical.NODE, beside, up)
                : Canonical.sha256(Canonical.NODE, up, beside);
      }
      assertThat(up).isEqualTo(MerkleTree.root(leaves));
    }
  }

  @Test
  void a_tree_without_leaves_is_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.root(List.of()));
  }

  @Test
  void no_two_lists_of_values_have_the_same_bytes() {
    assertThat(Canonical.bytes("核桃", null, 7)).asString(UTF_8).isEqualTo("6:核桃,-,1:7,");
    assertThat(Canonical.bytes("a", "b")).isNotEqualTo(Canonical.bytes("a,1:b"));
    assertThat(Canonical.bytes("")).isNotEqualTo(Canonical.bytes((Object) null));
  }
}
