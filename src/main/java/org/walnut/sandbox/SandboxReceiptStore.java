package org.walnut.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Ids;
import tools.jackson.databind.json.JsonMapper;

/** What the text gateway has still to tell of texts. */
@Repository
class SandboxReceiptStore extends SandboxQueue {

  /** The words of a receipt. */
  private record Receipt(UUID receipt, UUID number, TextState state, Instant at) {}

  private final JsonMapper json;
  private final SandboxSettings settings;

  SandboxReceiptStore(JdbcClient db, JsonMapper json, SandboxSettings settings) {
    super(db, "sandbox_receipt", "sandbox_text", "text_id");
    this.json = json;
    this.settings = settings;
  }

  @Override
  public String secret() {
    return settings.textSecret();
  }

  /** As often as asked for; all tell the same thing. */
  List<UUID> write(UUID number, TextState state, Instant due, int times) {
    var body = json.writeValueAsString(new Receipt(Ids.next(), number, state, due));
    return IntStream.range(0, times).mapToObj(_ -> insert(number, body, due)).toList();
  }
}
