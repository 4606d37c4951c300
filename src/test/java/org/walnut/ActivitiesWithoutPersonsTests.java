package org.walnut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hashes must outlive the erasure of a person's data, so activities hold none. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "walnut.test.world=named")
class ActivitiesWithoutPersonsTests {

  @Autowired Environment environment;

  @Test
  void no_activity_of_the_named_world_holds_a_name_a_number_a_phone_or_a_card() throws Exception {
    var activities = texts("select concat_ws('|', kind, who, label, why) from activity");
    var persons = persons();

    assertThat(activities).hasSizeGreaterThan(300);
    assertThat(persons).hasSizeGreaterThan(200);
    assertThat(activities)
        .allSatisfy(activity -> assertThat(persons).noneMatch(activity::contains));
  }

  @Test
  void no_activity_of_the_named_world_holds_a_login_that_its_owner_may_have_erased() {
    var own = texts("select login from account where role in ('BUYER', 'VILLAGER')");

    assertThat(own).isNotEmpty();
    assertThat(
            texts(
                """
                select concat_ws('|', kind, who, label, why)
                  from activity
                 where exists (select from account where role in ('BUYER', 'VILLAGER')
                                  and (who = login or label = login or position(login in why) > 0))
                """))
        .isEmpty();
  }

  private List<String> texts(String sql) {
    return JdbcClient.create(
            DataSourceBuilder.create()
                .url(environment.getRequiredProperty("walnut.db.url"))
                .username("postgres")
                .build())
        .sql(sql)
        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  private static List<String> persons() throws Exception {
    var file = new ClassPathResource("world/households.csv").getInputStream();
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .stream()
          .flatMap(row ->
              Stream.of(
                  row.get("member_name"),
                  row.get("citizen_no"),
                  row.get("phone"),
                  row.get("bank_card")))
          .filter(text -> !text.isBlank())
          .distinct()
          .toList();
    }
  }
}
