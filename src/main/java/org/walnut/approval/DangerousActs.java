package org.walnut.approval;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The dangerous acts of all rooms, found by their kind. */
@Component
class DangerousActs {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectProvider<DangerousAct<?>> acts;

  DangerousActs(ObjectProvider<DangerousAct<?>> acts) {
    this.acts = acts;
  }

  static String payload(Record payload) {
    return JSON.writeValueAsString(payload);
  }

  /** What the act of this request would do now. */
  DeedWords words(Asked asked) {
    return DeedWords.of(describe(of(asked.kind()), asked.payload()));
  }

  void execute(Asked asked) {
    execute(of(asked.kind()), asked.payload(), asked.id());
  }

  private DangerousAct<?> of(String kind) {
    Map<String, DangerousAct<?>> byKind =
        acts.stream().collect(Collectors.toMap(DangerousAct::kind, Function.identity()));
    var act = byKind.get(kind);
    if (act == null) {
      throw new IllegalStateException("no room contributes the dangerous act " + kind);
    }
    return act;
  }

  private static <P extends Record> Deed describe(DangerousAct<P> act, String payload) {
    return act.describe(JSON.readValue(payload, act.payload()));
  }

  private static <P extends Record> void execute(
      DangerousAct<P> act, String payload, UUID approval) {
    act.execute(JSON.readValue(payload, act.payload()), approval);
  }
}
