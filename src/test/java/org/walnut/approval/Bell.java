package org.walnut.approval;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.shared.Refused;

/** A dangerous act for tests: rings a bell, and counts how often it rang. */
@TestComponent
class Bell implements DangerousAct<Bell.Rope> {

  /** Which bell. */
  record Rope(UUID bell) {}

  private final Map<UUID, AtomicInteger> rung = new ConcurrentHashMap<>();
  private final Map<UUID, String> height = new ConcurrentHashMap<>();
  private final Map<UUID, Boolean> torn = new ConcurrentHashMap<>();

  @Override
  public String kind() {
    return "approval.bell";
  }

  @Override
  public Class<Rope> payload() {
    return Rope.class;
  }

  @Override
  public Deed describe(Rope rope) {
    return new Deed(
        rope.bell().toString(),
        "B-" + rope.bell().toString().substring(30),
        "/desk",
        "sample.bell.happens",
        List.of(height.getOrDefault(rope.bell(), "10")));
  }

  @Override
  public void execute(Rope rope, UUID approval) {
    rung.computeIfAbsent(rope.bell(), _ -> new AtomicInteger()).incrementAndGet();
    if (torn.containsKey(rope.bell())) {
      throw new Refused("approval.problem.own");
    }
  }

  void hang(UUID bell, String metres) {
    height.put(bell, metres);
  }

  void tear(UUID bell) {
    torn.put(bell, true);
  }

  int rung(UUID bell) {
    return rung.getOrDefault(bell, new AtomicInteger()).get();
  }
}
