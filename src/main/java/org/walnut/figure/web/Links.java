package org.walnut.figure.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.FigureQuestions.Choice;
import org.walnut.shared.DivisionCode;

/** Addresses of a figure that keep what the reader chose. */
record Links(String id, Choice choice) {

  String division(DivisionCode division) {
    return address("/figures/" + id, division);
  }

  String asOf(LocalDate day) {
    return new Links(id, new Choice(choice.division(), day, choice.line())).here();
  }

  String export(ExportFormat format) {
    return address("/figures/" + id + "/export." + format.ending(), choice.division());
  }

  private String here() {
    return address("/figures/" + id, choice.division());
  }

  private String address(String path, @Nullable DivisionCode division) {
    var address = UriComponentsBuilder.fromPath(path);
    parameters(division).forEach(address::queryParam);
    return address.encode().toUriString();
  }

  private Map<String, String> parameters(@Nullable DivisionCode division) {
    var parameters = new LinkedHashMap<String, String>();
    if (division != null) {
      parameters.put("division", division.value());
    }
    if (choice.asOf() != null) {
      parameters.put("asOf", choice.asOf().toString());
    }
    if (choice.line() != null) {
      parameters.put("line", choice.line());
    }
    return parameters;
  }
}
