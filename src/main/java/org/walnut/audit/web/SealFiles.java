package org.walnut.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.walnut.audit.Seals;
import tools.jackson.databind.json.JsonMapper;

/** A seal to take along: the seal in the first line, each of its activities in one more. */
@Component
class SealFiles {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Seals seals;

  SealFiles(Seals seals) {
    this.seals = seals;
  }

  void write(long number, HttpServletResponse response) throws IOException {
    var seal = seals.required(number);
    var activities = seals.activities(seal);
    response.setContentType("application/x-ndjson;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"seal-%s-%06d.jsonl\"".formatted(seal.county(), number));
    var out = response.getOutputStream();
    out.write(JSON.writeValueAsBytes(seal));
    out.write('\n');
    for (var activity : activities) {
      out.write(JSON.writeValueAsBytes(activity));
      out.write('\n');
    }
  }
}
