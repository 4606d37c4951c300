package org.walnut.household;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;

/** Keeps the members of households, each person once in a county. */
@Repository
class MemberStore {

  private record Place(String code, String village) {}

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
                    on conflict (county_id, citizen_id) do nothing
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
        .flatMap(i ->
            Optional.ofNullable(places.get(people.get(i).citizenId().value()))
                .map(place -> fault(i, place))
                .stream())
        .toList();
  }

  private static Fault fault(int index, Place place) {
    return Fault.of(
        HouseholdRules.member(index, "citizenId"),
        "household.fault.registeredAlready",
        place.code(),
        place.village());
  }

  private Map<String, Place> places(List<String> numbers, UUID household) {
    return db
        .sql(
            """
            select member.citizen_id, household.code, coalesce(place.label, household.village_code) as village
              from member
              join household on household.county_id = member.county_id and household.id = member.household_id
              left join place on place.code = household.village_code
             where member.citizen_id = any (:numbers::text[])
               and member.household_id <> :household
            """)
        .param("numbers", numbers.toArray(String[]::new))
        .param("household", household)
        .query((row, _) ->
            Map.entry(
                row.getString("citizen_id"),
                new Place(row.getString("code"), row.getString("village"))))
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
