package org.walnut.figure;

import static java.util.function.Predicate.not;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.walnut.figure.DeskItem.Pressing;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Sql;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One piece of work as the database gives it; the facts are every column of its query. */
record DeskRow(UUID id, Instant at, String path, JsonNode facts) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static DeskRow read(ResultSet row) throws SQLException {
    return new DeskRow(
        Sql.uuid(row, "id"),
        Sql.instant(row, "at"),
        row.getString("path"),
        JSON.readTree(row.getString("facts")));
  }

  /** The places its label names. */
  Stream<DivisionCode> places(DeskWork work) {
    return work.places().stream()
        .map(facts::required)
        .filter(not(JsonNode::isNull))
        .map(code -> new DivisionCode(code.stringValue()));
  }

  DeskItem item(DeskWork work, Instant now, Map<DivisionCode, String> names) {
    var due = work.harm().due(at);
    return new DeskItem(
        id,
        work.kind(),
        work.harm().of(at, now),
        facts.required("code").asString(),
        DeskLabel.of(work, facts, names),
        path,
        facts.path("press").stringValue(null),
        at,
        due,
        Pressing.of(due, now));
  }
}
