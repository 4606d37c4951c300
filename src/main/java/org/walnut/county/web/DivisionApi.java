package org.walnut.county.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.county.Division;
import org.walnut.county.Divisions;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Paged;

/** The places of all counties for programs, level by level; they are public. */
@RestController
@RequestMapping("/api/v1/divisions")
class DivisionApi {

  private final Divisions divisions;

  DivisionApi(Divisions divisions) {
    this.divisions = divisions;
  }

  /** The counties; or the towns of a county; or the villages of a town. */
  @GetMapping
  @Open
  Paged<Division> list(@RequestParam(required = false) @Nullable DivisionCode parent) {
    return new Paged<>(parent == null ? counties() : below(parent), null);
  }

  private List<Division> counties() {
    return divisions.counties().stream()
        .map(county ->
            new Division(
                new DivisionCode(county.code()), DivisionLevel.COUNTY, county.nameZh(), null))
        .toList();
  }

  private List<Division> below(DivisionCode parent) {
    var place =
        divisions
            .find(parent)
            .orElseThrow(
                () -> InvalidInput.at("parent", "fault.DivisionCode.unknown", parent.value()));
    return switch (place.level()) {
      case COUNTY -> divisions.towns(parent);
      case TOWN -> divisions.villages(parent);
      case VILLAGE -> List.of();
    };
  }
}
