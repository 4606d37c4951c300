package org.walnut.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The short version of {@code bin/chaos payments}; beside other tests, since it has a Walnut of its
 * own.
 */
@Execution(ExecutionMode.CONCURRENT)
class ChaosTests {

  @TempDir Path folder;

  @Test
  void a_kill_of_the_application_and_one_of_the_database_lose_and_double_nothing()
      throws Exception {
    assertThat(PaymentsChaos.run(folder, Long.getLong("chaos.seed", 4711), 1)).isEmpty();
  }
}
