package org.walnut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StartSettingsTests {

  @Test
  void nothing_is_set_by_default() {
    assertThat(StartSettings.of(Map.of("WALNUT_LOG", "text", "WALNUT_MANAGEMENT_PORT", " ")))
        .isEmpty();
  }

  @Test
  void json_is_a_log_for_machines() {
    assertThat(StartSettings.of(Map.of("WALNUT_LOG", "json")))
        .containsEntry("logging.structured.format.console", "ecs");
  }

  @Test
  void a_port_for_management_is_bound_to_this_machine_unless_said() {
    assertThat(StartSettings.of(Map.of("WALNUT_MANAGEMENT_PORT", "9090")))
        .containsEntry("management.server.port", "9090")
        .containsEntry("management.server.address", "127.0.0.1");
    assertThat(
            StartSettings.of(
                Map.of("WALNUT_MANAGEMENT_PORT", "9090", "WALNUT_MANAGEMENT_ADDRESS", "10.0.0.1")))
        .containsEntry("management.server.address", "10.0.0.1");
  }
}
