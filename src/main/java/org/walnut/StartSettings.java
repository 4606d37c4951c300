package org.walnut;

import java.util.HashMap;
import java.util.Map;

/** Settings of the environment that decide more than one property. */
final class StartSettings {

  private StartSettings() {}

  static Map<String, Object> of(Map<String, String> environment) {
    var settings = new HashMap<String, Object>();
    if ("json".equals(environment.get("WALNUT_LOG"))) {
      settings.put("logging.structured.format.console", "ecs");
    }
    var port = environment.getOrDefault("WALNUT_MANAGEMENT_PORT", "");
    if (!port.isBlank()) {
      settings.put("management.server.port", port);
      settings.put(
          "management.server.address",
          environment.getOrDefault("WALNUT_MANAGEMENT_ADDRESS", "127.0.0.1"));
    }
    return settings;
  }

  /** These and more; what is said here counts. */
  static Map<String, Object> with(Map<String, Object> more) {
    var settings = new HashMap<>(of(System.getenv()));
    settings.putAll(more);
    return settings;
  }
}
