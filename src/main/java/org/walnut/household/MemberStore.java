package org.walnut.household;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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

  MemberStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * Adds all of them or throws {@link InvalidInput} that tells for each one too many where the
   * register has that person.
   */
  void add(UUID household, List<NewMember> people) {
    var added = insert(household, people);
    if (added.size() < people.size()) {
      throw new InvalidInput(elsewhere(people, household));
    }
  }

  /**
   * The unique key decides, also between two who register the same person at once: the second
   * waits, adds nothing and then sees the row of the first. Sorted, so that two with the same
   * people never wait for each other.
   */
  private Set<String> insert(UUID household, List<NewMember> people) {
    var added =
        db.sql(
                """
                insert into member (id, household_id, position, name, citizen_id, born_on, relation, joined_on)
                select id::uuid, :household, position - 1, name, citizen_id, born_on::date, relation, nullif(joined_on, '')::date
                  from unnest(:ids::text[], :names::text[], :numbers::text[], :born::text[], :relations::text[], :joined::text[])
                       with ordinality as person (id, name, citizen_id, born_on, relation, joined_on, position)
                 order by citizen_id
                    on conflict (county_id, citizen_id) where left_on is null do nothing
                returning citizen_id
                """)
            .param("household", household)
            .param("ids", column(people, _ -> Ids.next()))
            .param("names", column(people, NewMember::name))
            .param("numbers", column(people, person -> person.citizenId().value()))
            .param("born", column(people, person -> person.citizenId().birthDate()))
            .param("relations", column(people, NewMember::relation))
            .param("joined", column(people, NewMember::joinedOn))
            .query(String.class)
            .list();
    return new HashSet<>(added);
  }

  /** A fault for each of these people whom the register has in another household. */
  List<Fault> elsewhere(List<NewMember> people, UUID household) {
    var places =
        places(people.stream().map(person -> person.citizenId().value()).toList(), household);
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
                   set left_on = :day, left_why = :why
                 where id = :member
                   and left_on is null
                """)
            .param("member", member)
            .param("day", leaving.day())
            .param("why", leaving.reason())
            .update()
        == 1;
  }

  private void refuseElsewhere(NewMember person) {
    var places = places(List.of(person.citizenId().value()), NOWHERE);
    fault(person, places, field -> field)
        .ifPresent(fault -> {
          throw new InvalidInput(List.of(fault));
        });
  }

  /** The next position in the household; two who take the same one are told apart by its key. */
  private boolean insert(UUID household, UUID id, NewMember person) {
    return db.sql(
                """
                insert into member (id, household_id, position, name, citizen_id, born_on, relation, joined_on)
                select :id::uuid, :household::uuid, max(position) + 1, :name::text, :number::text, :born::date, :relation::text, :joined::date
                  from member
                 where household_id = :household
                    on conflict do nothing
                """)
            .param("id", id)
            .param("household", household)
            .param("name", person.name())
            .param("number", person.citizenId().value())
            .param("born", person.citizenId().birthDate())
            .param("relation", person.relation().name())
            .param("joined", person.joinedOn())
            .update()
        == 1;
  }

  /** Nobody lives in two households, nor joins one before the day of leaving another. */
  private static Optional<Fault> fault(
      NewMember person, Map<String, Place> places, UnaryOperator<String> path) {
    var place = places.get(person.citizenId().value());
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
  private Map<String, Place> places(List<String> numbers, UUID household) {
    return db
        .sql(
            """
            select distinct on (member.citizen_id)
                   member.citizen_id, household.code, coalesce(place.label, household.village_code) as village, member.left_on
              from member
              join household on household.county_id = member.county_id and household.id = member.household_id
              left join place on place.code = household.village_code
             where member.citizen_id = any (:numbers::text[])
               and member.household_id <> :household
             order by member.citizen_id, member.left_on desc nulls first
            """)
        .param("numbers", numbers.toArray(String[]::new))
        .param("household", household)
        .query((row, _) ->
            Map.entry(
                row.getString("citizen_id"),
                new Place(
                    row.getString("code"),
                    row.getString("village"),
                    Sql.dateOrNull(row, "left_on"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Empty texts stand for what is not given; none of the columns may hold one otherwise. */
  private static String[] column(
      List<NewMember> people, Function<NewMember, @Nullable Object> value) {
    return people.stream()
        .map(person -> Objects.toString(value.apply(person), ""))
        .toArray(String[]::new);
  }
}
