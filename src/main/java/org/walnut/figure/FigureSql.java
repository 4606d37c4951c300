package org.walnut.figure;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Puts the query of a figure into the statements that read it. The only place where a statement is
 * made at run time; what is put in is the text of our own figures and never anything a person sent.
 */
final class FigureSql {

  private FigureSql() {}

  /** The whole, each grade and each place one level down, in one pass over the records. */
  static String summary(Figure figure) {
    return """
    with placed as (
      select grade, left(division, :digits::int) as place, value, weight
        from (
    %s
             ) as record
    )
    select grade, place, grouping(grade) as all_grades, grouping(place) as all_places,
           count(*) as records, coalesce(sum(value), 0) as sum, coalesce(sum(weight), 0) as weight
      from placed
     group by grouping sets ((), (grade), (place))
    """
        .formatted(figure.sql());
  }

  /** One page of the list, newest and then largest first. */
  static String page(Figure figure) {
    return """
    select record_id, on_day, division, label, value, weight, grade, path
      from (
    %s
           ) as record
     where :day::date is null
        or (on_day, value, record_id) < (:day::date, :value::numeric, :id::uuid)
     order by on_day desc, value desc, record_id desc
     limit 26
    """
        .formatted(figure.sql());
  }

  /** The whole list, in the order of {@link #page}. */
  static String list(Figure figure) {
    return """
    select record_id, on_day, division, label, value, weight, grade, path
      from (
    %s
           ) as record
     order by on_day desc, value desc, record_id desc
    """
        .formatted(figure.sql());
  }

  /** Every place that has a record. */
  static String places(Figure figure) {
    return """
    select distinct division
      from (
    %s
           ) as record
    """
        .formatted(figure.sql());
  }

  /**
   * The whole on each of several days: the query is asked again with each day in the place of the
   * one asked for.
   */
  static String days(Figure figure) {
    return """
    select figure_day.on_day, count(record_id) as records,
           coalesce(sum(value), 0) as sum, coalesce(sum(weight), 0) as weight
      from unnest(:days::text[]) as figure_days (day)
     cross join lateral (select day::date as on_day, (day::date - interval '1 year')::date as year_before) as figure_day
      left join lateral (
    %s
           ) as record on true
     group by figure_day.on_day
     order by figure_day.on_day
    """
        .formatted(
            figure
                .sql()
                .replace(":as_of::date", "figure_day.on_day")
                .replace(":since::date", "figure_day.year_before"));
  }

  /** The wholes of several figures. */
  static String totals(List<Figure> figures) {
    return figures.stream().map(FigureSql::total).collect(joining("union all\n"));
  }

  private static String total(Figure figure) {
    return """
    select '%s' as figure, count(*) as records,
           coalesce(sum(value), 0) as sum, coalesce(sum(weight), 0) as weight
      from (
    %s
           ) as record
    """
        .formatted(figure.id(), figure.sql());
  }
}
