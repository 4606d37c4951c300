package org.walnut.household;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Seals;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** Keeps the members of households, each person in one at a time. */
@Repository
class MemberStore {

  private static final UUID NOWHERE = new UUID(0, 0);

  private record Place(String code, String village, @Nullable LocalDate leftOn) {}

  private final JdbcClient db;
  private final Seals seals;

  MemberStore(JdbcClient db, Seals seals) {
    this.db = db;
    this.seals = seals;
  }

  /**
   * Adds all of them or throws {@link InvalidInput} that tells for each one too many where the
   * register has that person.
   */
  void add(UUID household, List<NewMember> people) {
    if (insert(household, people) < people.size()) {
      throw new InvalidInput(elsewhere(people, household));
    }
  }

  /**
   * The unique key decides, also between two who register the same person at once: the second
   * waits, adds nothing and then sees the row of the first. Sorted, so that two with the same
   * people never wait for each other.
   */
  private int insert(UUID household, List<NewMember> people) {
    var ids = people.stream().map(_ -> Ids.next()).toList();
    return db.sql(
            """
            insert into member (id, household_id, position, name, citizen_id_sealed, citizen_id_mark, born_on, relation, joined_on)
            select id::uuid, :household, position - 1, name, sealed, mark, born_on::date, relation, nullif(joined_on, '')::date
              from unnest(:ids::text[], :names::text[], :numbers::bytea[], :marks::bytea[], :born::text[], :relations::text[], :joined::text[])
                   with ordinality as person (id, name, sealed, mark, born_on, relation, joined_on, position)
             order by mark
                on conflict (county_id, citizen_id_mark) where left_on is null do nothing
            """)
        .param("household", household)
        .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
        .param("names", column(people, NewMember::name))
        .param(
            "numbers",
            IntStream.range(0, ids.size())
                .mapToObj(i -> sealed(people.get(i), ids.get(i)))
                .toArray(byte[][]::new))
        .param("marks", people.stream().map(this::mark).toArray(byte[][]::new))
        .param("born", column(people, person -> person.citizenId().birthDate()))
        .param("relations", column(people, NewMember::relation))
        .param("joined", column(people, NewMember::joinedOn))
        .update();
  }

  /** A fault for each of these people whom the register has in another household. */
  List<Fault> elsewhere(List<NewMember> people, UUID household) {
    var places = places(people, household);
    return IntStream.range(0, people.size())
        .boxed()
        .flatMap(
            i -> fault(people.get(i), places, field -> HouseholdRules.member(i, field)).stream())
        .toList();
  }

  /**
   * Adds one person to a household that is there; {@link InvalidInput} tells where the register has
   * that person, also when it is this household.
   */
  UUID join(UUID household, NewMember person) {
    refuseElsewhere(person);
    var id = Ids.next();
    if (!insert(household, id, person)) {
      refuseElsewhere(person);
      throw new ChangedMeanwhile("household.kind", household);
    }
    return id;
  }

  Member required(UUID household, UUID member) {
    return db.sql(
            """
            select name, relation, coalesce(joined_on, born_on) as since, left_on
              from member
             where id = :member
               and household_id = :household
            """)
        .param("member", member)
        .param("household", household)
        .query((row, _) ->
            new Member(
                row.getString("name"),
                Relation.valueOf(row.getString("relation")),
                Sql.date(row, "since"),
                Sql.dateOrNull(row, "left_on")))
        .optional()
        .orElseThrow(() -> new NotFound("household.member.kind", member));
  }

  /** False when the member has left meanwhile. */
  boolean leave(UUID member, Leaving leaving) {
    return db.sql(
                """
                update member
                   set left_on = :day, left_why_sealed = :why
                 where id = :member
                   and left_on is null
                """)
            .param("member", member)
            .param("day", leaving.day())
            .param("why", seals.seal(HouseholdSeals.LEFT_WHY, leaving.reason(), member))
            .update()
        == 1;
  }

  private void refuseElsewhere(NewMember person) {
    var places = places(List.of(person), NOWHERE);
    fault(person, places, field -> field)
        .ifPresent(fault -> {
          throw new InvalidInput(List.of(fault));
        });
  }

  /** The next position in the household; two who take the same one are told apart by its key. */
  private boolean insert(UUID household, UUID id, NewMember person) {
    return db.sql(
                """
                insert into member (id, household_id, position, name, citizen_id_sealed, citizen_id_mark, born_on, relation, joined_on)
                select :id::uuid, :household::uuid, max(position) + 1, :name::text, :number::bytea, :mark::bytea, :born::date, :relation::text, :joined::date
                  from member
                 where household_id = :household
                    on conflict do nothing
                """)
            .param("id", id)
            .param("household", household)
            .param("name", person.name())
            .param("number", sealed(person, id))
            .param("mark", mark(person))
            .param("born", person.citizenId().birthDate())
            .param("relation", person.relation().name())
            .param("joined", person.joinedOn())
            .update()
        == 1;
  }

  /** Nobody lives in two households, nor joins one before the day of leaving another. */
  private Optional<Fault> fault(
      NewMember person, Map<String, Place> places, UnaryOperator<String> path) {
    var place = places.get(text(mark(person)));
    if (place == null) {
      return Optional.empty();
    }
    if (place.leftOn() == null) {
      return Optional.of(
          Fault.of(
              path.apply("citizenId"),
              "household.fault.registeredAlready",
              place.code(),
              place.village()));
    }
    return since(person).isBefore(place.leftOn())
        ? Optional.of(
            Fault.of(
                path.apply("joinedOn"),
                "household.fault.joinedBeforeLeaving",
                place.code(),
                place.leftOn()))
        : Optional.empty();
  }

  private static LocalDate since(NewMember person) {
    return Objects.requireNonNullElse(person.joinedOn(), person.citizenId().birthDate());
  }

  /** Where each of them lives, or else the household left last. */
  private Map<String, Place> places(List<NewMember> people, UUID household) {
    return db
        .sql(
            """
            select distinct on (member.citizen_id_mark)
                   member.citizen_id_mark, household.code, coalesce(place.label, household.village_code) as village, member.left_on
              from member
              join household on household.county_id = member.county_id and household.id = member.household_id
              left join place on place.code = household.village_code
             where member.citizen_id_mark = any (:marks::bytea[])
               and member.household_id <> :household
             order by member.citizen_id_mark, member.left_on desc nulls first
            """)
        .param("marks", people.stream().map(this::mark).toArray(byte[][]::new))
        .param("household", household)
        .query((row, _) ->
            Map.entry(
                text(row.getBytes("citizen_id_mark")),
                new Place(
                    row.getString("code"),
                    row.getString("village"),
                    Sql.dateOrNull(row, "left_on"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private byte[] sealed(NewMember person, UUID id) {
    return seals.seal(HouseholdSeals.CITIZEN_ID, person.citizenId().value(), id);
  }

  private byte[] mark(NewMember person) {
    return seals.mark(MarkKind.CITIZEN_NUMBER, person.citizenId().value());
  }

  private static String text(byte[] mark) {
    return HexFormat.of().formatHex(mark);
  }

  /** Empty texts stand for what is not given; none of the columns may hold one otherwise. */
  private static String[] column(
      List<NewMember> people, Function<NewMember, @Nullable Object> value) {
    return people.stream()
        .map(person -> Objects.toString(value.apply(person), ""))
        .toArray(String[]::new);
  }
}
