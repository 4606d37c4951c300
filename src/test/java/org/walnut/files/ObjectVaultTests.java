package org.walnut.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.walnut.house.InCheng;
import org.walnut.tenancy.Tenancy;

/** Contents in a store that speaks S3, over HTTP. */
@ExtendWith(InCheng.class)
class ObjectVaultTests {

  private S3 store;

  @BeforeEach
  void open() throws Exception {
    store = new S3();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_is_kept_is_given_back_and_lies_there_once() throws Exception {
    try (var vault = ObjectVault.open(store.settings(S3.BUCKET, S3.SECRET))) {
      var hash = vault.keep("核桃".getBytes(UTF_8));
      assertThat(vault.keep("核桃".getBytes(UTF_8))).isEqualTo(hash);

      assertThat(vault.open(hash).getContentAsString(UTF_8)).isEqualTo("核桃");
      assertThat(store.objects())
          .containsOnlyKeys("/" + S3.BUCKET + "/621221/" + hash.substring(0, 2) + "/" + hash);
      assertThat(vault.isWhole(hash)).isTrue();
    }
  }

  @Test
  void a_changed_or_lost_content_is_found_and_another_county_has_its_own() {
    try (var vault = ObjectVault.open(store.settings(S3.BUCKET, S3.SECRET))) {
      var hash = vault.keep("a".getBytes(UTF_8));
      assertThat(Tenancy.<Boolean>within("522731", () -> vault.isWhole(hash))).isFalse();
      store.objects().replaceAll((_, _) -> "b".getBytes(UTF_8));
      assertThat(vault.isWhole(hash)).isFalse();
      store.objects().clear();
      assertThat(vault.isWhole(hash)).isFalse();
    }
  }

  @Test
  void a_wrong_setting_fails_at_the_start_and_says_which() {
    fails(store.settings(S3.BUCKET, "guessed"), "cannot be used");
    fails(store.settings("other-bucket", S3.SECRET), "cannot be used");
    fails(store.settings("No Bucket", S3.SECRET), "WALNUT_FILES_BUCKET");
    fails(store.settings(S3.BUCKET, ""), "WALNUT_FILES_SECRET_KEY");
    fails(new FileSettings("s3://x", S3.BUCKET, "r", "k", "s"), "WALNUT_FILES_URL");
    store.close();
    fails(store.settings(S3.BUCKET, S3.SECRET), "cannot be used");
  }

  private static void fails(FileSettings settings, String why) {
    assertThatIllegalStateException()
        .isThrownBy(() -> ObjectVault.open(settings))
        .withMessageContaining(why)
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("guessed"));
  }
}
