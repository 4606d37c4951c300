package org.walnut.project.web;

import static org.walnut.web.Words.label;
import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** The columns in which the province asks for the list of projects. */
final class ProvincialList {

  /** Changes whenever a column does, so that the receiver knows what it reads. */
  private static final String FORM = "walnut-projects-1";

  private ProvincialList() {}

  static List<String> header() {
    return Stream.of(
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
            "project.column.form")
        .map(key -> t(key))
        .toList();
  }

  static List<Object> line(ProjectRow row) {
    return cells(
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
        row.contractor(),
        row.uscc(),
        row.contractNo(),
        row.contractOn(),
        row.contracted(),
        row.endsOn(),
        row.acceptedOn(),
        FORM);
  }

  /** Amounts as yuan; what is not there is an empty cell. */
  private static List<Object> cells(@Nullable Object... cells) {
    return Arrays.stream(cells)
        .map(cell ->
            cell instanceof Money money ? money.yuan() : Objects.requireNonNullElse(cell, ""))
        .toList();
  }
}
