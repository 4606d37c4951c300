package org.walnut.office;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.county.Division;
import org.walnut.county.Divisions;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Words;

/**
 * Which offices a county has by its list of places: the leading group, its standing office and the
 * centre; for each town a leading group and an office; for each village a contact.
 */
@Component
class OfficePlan {

  /** One office of the plan. */
  record Planned(
      UUID id,
      OfficeKind kind,
      DivisionCode division,
      String name,
      String title,
      @Nullable OfficeKind aboveKind,
      DivisionCode abovePlace) {}

  private final Divisions divisions;

  OfficePlan(Divisions divisions) {
    this.divisions = divisions;
  }

  /** Those that lie where the codes begin so, the upper ones first. */
  List<Planned> offices(String prefix) {
    var county = new DivisionCode(Tenancy.requiredCounty());
    return Stream.of(
            ofCounty(county),
            divisions.towns().stream().flatMap(OfficePlan::ofTown),
            divisions.villagesWithin(prefix).stream().map(OfficePlan::ofVillage))
        .flatMap(offices -> offices)
        .filter(office -> office.division().value().startsWith(prefix))
        .toList();
  }

  /** What the first post of such an office is called. */
  String title(OfficeKind kind) {
    return Words.t("office.plan.title." + kind.name());
  }

  private static Stream<Planned> ofCounty(DivisionCode county) {
    return Stream.of(
        planned(OfficeKind.LEADING_GROUP, county, "", null, county),
        planned(OfficeKind.STANDING_OFFICE, county, "", OfficeKind.LEADING_GROUP, county),
        planned(OfficeKind.COUNTY_CENTRE, county, "", OfficeKind.STANDING_OFFICE, county));
  }

  private static Stream<Planned> ofTown(Division town) {
    var county = town.code().county();
    return Stream.of(
        planned(
            OfficeKind.TOWN_LEADING_GROUP,
            town.code(),
            town.name(),
            OfficeKind.LEADING_GROUP,
            county),
        planned(
            OfficeKind.TOWN_OFFICE, town.code(), town.name(), OfficeKind.COUNTY_CENTRE, county));
  }

  private static Planned ofVillage(Division village) {
    return planned(
        OfficeKind.VILLAGE_CONTACT,
        village.code(),
        village.name(),
        OfficeKind.TOWN_OFFICE,
        village.code().town());
  }

  private static Planned planned(
      OfficeKind kind,
      DivisionCode place,
      String name,
      @Nullable OfficeKind above,
      DivisionCode placeAbove) {
    return new Planned(
        Ids.from("office:" + kind + ":" + place),
        kind,
        place,
        Words.t("office.plan.name." + kind.name(), name),
        Words.t("office.plan.title." + kind.name()),
        above,
        placeAbove);
  }
}
