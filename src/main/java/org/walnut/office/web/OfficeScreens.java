package org.walnut.office.web;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.county.Divisions;
import org.walnut.office.OfficeCard;
import org.walnut.office.Offices;
import org.walnut.office.PostKind;
import org.walnut.office.web.OfficeDetails.Link;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;
import org.walnut.web.Option;

/** The page of one office, and who may be appointed. */
@Repository
@Transactional(readOnly = true)
class OfficeScreens {

  private final JdbcClient db;
  private final Offices offices;
  private final Divisions divisions;
  private final Days days;

  OfficeScreens(JdbcClient db, Offices offices, Divisions divisions, Days days) {
    this.db = db;
    this.offices = offices;
    this.divisions = divisions;
    this.days = days;
  }

  OfficeDetails details(UUID id) {
    var card = offices.card(id);
    var around = around(card);
    return new OfficeDetails(
        card,
        divisions.place(card.division()),
        around.stream().filter(link -> link.id().equals(card.above())).findFirst().orElse(null),
        around.stream().filter(link -> !link.id().equals(card.above())).toList(),
        posts(id));
  }

  /** Accounts of people who work where this person does. */
  List<Option> accounts(String prefix) {
    return db.sql(
            """
            select id, display_name
              from staff_card
             where division like :prefix || '%'
             order by division, display_name, id
             limit 500
            """)
        .param("prefix", prefix)
        .query((row, _) -> new Option(row.getString("id"), row.getString("display_name")))
        .list();
  }

  private List<Link> around(OfficeCard card) {
    return db.sql(
            """
            select id, name
              from office
             where id = :above::uuid
                or (above_id = :id and closed_on is null)
             order by kind, division, id
            """)
        .param("id", card.id())
        .param("above", card.above())
        .query((row, _) -> new Link(Sql.uuid(row, "id"), row.getString("name")))
        .list();
  }

  private List<PostRow> posts(UUID office) {
    var holdings = holdings(office).stream().collect(groupingBy(HoldingRow::post));
    return db.sql(
            """
            select id, kind, title, single
              from post
             where office_id = :office
               and abolished_on is null
             order by array_position(array['LEADER', 'CONTACT', 'DEPUTY', 'MEMBER'], kind), title, id
            """)
        .param("office", office)
        .query((row, _) ->
            new PostRow(
                Sql.uuid(row, "id"),
                PostKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getBoolean("single"),
                holdings.getOrDefault(Sql.uuid(row, "id"), List.of())))
        .list();
  }

  private List<HoldingRow> holdings(UUID office) {
    return db.sql(
            """
            select holding.id, holding.post_id, holding.person_name, holding.account_id, holding.held_from, holding.held_to,
                   holding.note, holding.ended_why
              from post_holding holding
              join post on post.county_id = holding.county_id and post.id = holding.post_id
             where post.office_id = :office
             order by holding.held_from desc, holding.id desc
            """)
        .param("office", office)
        .query(this::holding)
        .list();
  }

  private HoldingRow holding(ResultSet row, int number) throws SQLException {
    var from = Sql.date(row, "held_from");
    var to = Sql.dateOrNull(row, "held_to");
    return new HoldingRow(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "post_id"),
        row.getString("person_name"),
        Sql.uuidOrNull(row, "account_id") != null,
        from,
        to,
        row.getString("note"),
        row.getString("ended_why"),
        current(from, to));
  }

  private boolean current(LocalDate from, @Nullable LocalDate to) {
    var today = days.today();
    return !from.isAfter(today) && (to == null || to.isAfter(today));
  }
}
