package org.walnut.figure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.walnut.web.WaitingWork;

/**
 * Puts the queries of work into the statements that read the desk. As in {@link FigureSql}, what is
 * put in is the text of our own rooms and never anything a person sent.
 *
 * <p>Within a kind the harm rises with the time, so the most harmful pieces are the first in the
 * order of {@code at}: an index gives them without sorting.
 */
final class DeskSql {

  private DeskSql() {}

  /**
   * Of each kind how much waits and is late, up to {@link WaitingWork#MANY}, with its first six
   * pieces; a kind without is left out.
   */
  static String desk(List<DeskWork> kinds) {
    return kinds.stream().map(DeskSql::group).collect(joining("union all\n"));
  }

  /** Of each kind how much waits. */
  static String counts(List<DeskWork> kinds) {
    return kinds.stream().map(kind -> count(kind, "")).collect(joining("union all\n"));
  }

  /** Of each kind how much waits, up to {@link WaitingWork#MANY}. */
  static String manyOrFewer(List<DeskWork> kinds) {
    var most = "limit " + WaitingWork.MANY;
    return kinds.stream().map(kind -> count(kind, most)).collect(joining("union all\n"));
  }

  /** One page of a kind, searched by what people call its pieces and the places they name. */
  static String page(DeskWork kind) {
    return """
    select id, at, path, to_jsonb(work) as facts
      from (select *
              from (
    %s
                   ) as work
             where (at, id) > (coalesce(:at::timestamptz, '-infinity'), coalesce(:id::uuid, '00000000-0000-0000-0000-000000000000'))
               and (%s)
             order by at, id
             limit 26) as work
     order by at, id
    """
        .formatted(kind.sql(), sought(kind));
  }

  /** All of a kind, in the order of {@link #page}. */
  static String list(DeskWork kind) {
    return """
    select id, at, path, to_jsonb(work) as facts
      from (
    %s
           ) as work
     where %s
     order by at, id
    """
        .formatted(kind.sql(), sought(kind));
  }

  private static String sought(DeskWork kind) {
    return kind.places().stream()
        .map(column -> " or " + column + " = any (:places::text[])")
        .collect(
            joining(
                "", ":search::text is null or strpos(lower(code), lower(:search::text)) > 0", ""));
  }

  private static String group(DeskWork kind) {
    return """
    select '%s' as kind, whole.waiting, whole.late, first.id, first.at, first.path, to_jsonb(first) as facts
      from (select count(*) as waiting,
                   count(*) filter (where at < :now::timestamptz - interval '%d seconds') as late
              from (select at
                      from (
    %s
                           ) as work
                     order by at, id
                     limit %d) as counted) as whole
     cross join (select *
              from (
    %s
                   ) as work
             order by at, id
             limit 6) as first
    """
        .formatted(
            kind.kind(),
            kind.harm().allowed().toSeconds(),
            kind.sql(),
            WaitingWork.MANY,
            kind.sql());
  }

  private static String count(DeskWork kind, String most) {
    return """
    select '%s' as kind, count(*) as waiting
      from (select 1
              from (
    %s
                   ) as work
             %s) as counted
    """
        .formatted(kind.kind(), kind.sql(), most);
  }
}
