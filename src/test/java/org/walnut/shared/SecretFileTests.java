package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTests {

  @TempDir Path folder;

  @Test
  void a_secret_is_made_once_and_kept_for_its_owner_alone() throws Exception {
    var file = folder.resolve("data/secret");
    var secret = SecretFile.read(file);

    assertThat(secret).matches("[0-9a-f]{64}");
    assertThat(SecretFile.read(file)).isEqualTo(secret);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void two_installations_have_two_secrets() {
    assertThat(SecretFile.read(folder.resolve("a")))
        .isNotEqualTo(SecretFile.read(folder.resolve("b")));
  }
}
