package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.walnut.house.People.signedIn;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.figure.DeskWork;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.NavEntry;

/**
 * Opens every page of the navigation and all of every kind of work, for each role that may, in the
 * named world: none takes more than five statements, however many rows it shows.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "walnut.test.world=named")
class ListsTests {

  private static final int MOST = 5;

  @Autowired WebApplicationContext walnut;
  @Autowired Map<String, NavEntry> entries;
  @Autowired Map<String, DeskWork> works;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @TestFactory
  Stream<DynamicTest> every_list_of_the_console_takes_at_most_five_statements() {
    return people()
        .flatMap(who ->
            paths(who)
                .map(path ->
                    DynamicTest.dynamicTest(who.role() + " " + path, () -> open(path, who))));
  }

  private Stream<Person> people() {
    return Stream.of(
        People.countyStaff(),
        People.ofCounty(Role.FINANCE),
        People.ofCounty(Role.INSPECTOR),
        People.ofCounty(Role.WAREHOUSE_KEEPER),
        People.ofCounty(Role.AUDITOR),
        People.shopKeeper(shop()),
        People.townOfficer("621221108000"));
  }

  private Stream<String> paths(Person who) {
    return Stream.concat(
            entries.values().stream()
                .filter(entry -> who.may(Act.valueOf(entry.act())))
                .map(NavEntry::path),
            works.values().stream()
                .filter(work -> who.may(work.needs()))
                .map(work -> "/desk/" + work.kind()))
        .distinct()
        .sorted();
  }

  private void open(String path, Person who) {
    var sent = Statements.during(() -> assertThat(status(path, who)).isEqualTo(200));

    assertThat(sent).hasSizeLessThanOrEqualTo(MOST);
  }

  private int status(String path, Person who) {
    var web = MockMvcBuilders.webAppContextSetup(walnut).apply(springSecurity()).build();
    try {
      return Tenancy.calling(
          who.county(),
          () -> web.perform(get(path).with(signedIn(who))).andReturn().getResponse().getStatus());
    } catch (Exception e) {
      throw new IllegalStateException(path, e);
    }
  }

  private UUID shop() {
    return Tenancy.within(
        InCheng.COUNTY,
        () ->
            transaction.execute(_ ->
                db.sql("select shop_id from listing order by id limit 1")
                    .query(UUID.class)
                    .single()));
  }
}
