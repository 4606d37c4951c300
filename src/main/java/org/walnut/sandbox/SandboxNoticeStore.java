package org.walnut.sandbox;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The notices that wait until the merchant has heard them. */
@Repository
class SandboxNoticeStore extends SandboxQueue {

  private final JsonMapper json;
  private final SandboxSettings settings;

  SandboxNoticeStore(JdbcClient db, JsonMapper json, SandboxSettings settings) {
    super(db, "sandbox_notice", "sandbox_payment", "payment_id");
    this.json = json;
    this.settings = settings;
  }

  @Override
  public String secret() {
    return settings.secret();
  }

  UUID write(Told told, Instant due) {
    return insert(told.payment(), json.writeValueAsString(told), due);
  }
}
