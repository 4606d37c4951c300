package org.walnut.project.web;

import static org.walnut.web.Words.label;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.walnut.web.SheetAnswer;

/** The columns in which the province asks for the list of projects. */
final class ProvincialList {

  /** Changes whenever a column does, so that the receiver knows what it reads. */
  private static final String FORM = "walnut-projects-1";

  private ProvincialList() {}

  static void header(SheetAnswer sheet) {
    sheet.keyRow(
        List.of(
            "project.code",
            "project.year",
            "project.name",
            "project.place",
            "project.column.placeCode",
            "project.category",
            "project.source",
            "project.state",
            "project.column.budget",
            "project.column.allotted",
            "project.column.paid",
            "project.column.idle",
            "project.contractor",
            "project.uscc",
            "project.contractNo",
            "project.contractOn",
            "project.column.contracted",
            "project.endsOn",
            "project.acceptedOn",
            "project.column.form"));
  }

  static void line(SheetAnswer sheet, ProjectRow row) {
    sheet.row(
        row.code(),
        row.year(),
        row.name(),
        row.placeName(),
        row.place(),
        label(row.category()),
        label(row.source()),
        label(row.state()),
        row.budget(),
        row.allotted(),
        row.paid(),
        row.idle(),
        orEmpty(row.contractor()),
        orEmpty(row.uscc()),
        orEmpty(row.contractNo()),
        orEmpty(row.contractOn()),
        orEmpty(row.contracted()),
        row.endsOn(),
        orEmpty(row.acceptedOn()),
        FORM);
  }

  private static Object orEmpty(@Nullable Object cell) {
    return Objects.requireNonNullElse(cell, "");
  }
}
