package org.walnut.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one of the sandbox's services has still to tell those it works for. */
interface NoticeQueue {

  /** One that waits; what is wrong with it on purpose is its flaw. */
  record Waiting(
      UUID id, PlayedService service, Flaw flaw, String url, String body, Instant due, int tries) {}

  /** What the service signs with. */
  String secret();

  Optional<Waiting> find(UUID id);

  List<UUID> waiting();

  void arrived(UUID id);

  /** One more try was in vain; with the fifth the service gives up. */
  void failed(UUID id);
}
