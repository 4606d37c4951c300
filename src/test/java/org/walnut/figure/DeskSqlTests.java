package org.walnut.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Role;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Words;

/**
 * Asks PostgreSQL for every kind of work of every room in every wrapping, and that it gives the
 * columns it must, has its words, and keeps within the reach of everybody who may do it.
 */
@SpringBootTest
@ExtendWith(InCheng.class)
class DeskSqlTests {

  private static final Map<String, String> COLUMNS =
      Map.of("id", "uuid", "at", "timestamptz", "code", "text", "path", "text");

  @Autowired DeskRegister register;
  @Autowired DeskStore store;
  @Autowired TransactionTemplate transaction;

  @TestFactory
  Stream<DynamicTest> every_kind_of_work_can_be_asked_in_every_way() {
    return register.all().stream()
        .map(work -> DynamicTest.dynamicTest(work.kind(), () -> inCounty(() -> ask(work))));
  }

  @Test
  void all_of_it_is_one_statement() {
    inCounty(() -> {
      store.desk(register.all(), DeskLook.of(People.countyStaff()));
      assertThat(store.counts(register.all(), DeskLook.of(People.countyStaff())))
          .hasSameSizeAs(register.all());
    });
  }

  @Test
  void every_kind_of_work_has_its_words_in_both_languages() {
    for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      LocaleContextHolder.setLocale(language);
      assertThat(register.all())
          .allSatisfy(work -> assertThat(Words.has(work.key())).as(work.key()).isTrue());
      assertThat(register.all())
          .filteredOn(work -> work.sql().contains("as press"))
          .allSatisfy(work -> assertThat(Words.has(work.key() + ".press")).as(work.key()).isTrue());
    }
    LocaleContextHolder.resetLocaleContext();
  }

  /**
   * Who is bound to a place or a shop is asked for it by every query of theirs; what is asked for
   * the person alone reaches no further.
   */
  @Test
  void every_query_keeps_within_the_reach_of_each_role_that_may_do_the_work() {
    var beyond = new ArrayList<String>();
    for (var work : register.all()) {
      for (var role : Role.values()) {
        if (role.may(work.needs())
            && !work.sql().contains(bound(role))
            && !work.sql().contains(":me::uuid")) {
          beyond.add(work.kind() + " shows a " + role + " all of the county");
        }
      }
    }
    assertThat(beyond).isEmpty();
  }

  private static String bound(Role role) {
    return switch (role.scopeKind()) {
      case COUNTY, STATION -> "";
      case TOWN, VILLAGE -> ":division::text";
      case SHOP -> ":shop::uuid";
      case SELF -> ":me::uuid";
    };
  }

  private void ask(DeskWork work) {
    var look = DeskLook.of(People.countyStaff());
    assertThat(given(work, look)).containsAllEntriesOf(COLUMNS).containsKeys(spoken(work, look));
    store.page(work, look, null, null);
    store.page(work, look, Instant.EPOCH, new UUID(1, 1));
    store.desk(List.of(work), look);
    assertThat(store.counts(List.of(work), look)).containsKey(work.kind());
  }

  /** The columns its label is made of. */
  private String[] spoken(DeskWork work, DeskLook look) {
    var given = given(work, look);
    return work.label().stream()
        .flatMap(column ->
            given.containsKey(column)
                ? Stream.of(column)
                : Stream.of(column + "_zh", column + "_en"))
        .toArray(String[]::new);
  }

  private Map<String, String> given(DeskWork work, DeskLook look) {
    return store.asked(work.sql(), look).query(DeskSqlTests::columns);
  }

  private static Map<String, String> columns(ResultSet row) throws SQLException {
    var found = new LinkedHashMap<String, String>();
    var columns = row.getMetaData();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      found.put(columns.getColumnName(column), columns.getColumnTypeName(column));
    }
    return found;
  }

  private void inCounty(Runnable work) {
    Tenancy.within(InCheng.COUNTY, () -> transaction.executeWithoutResult(_ -> work.run()));
  }
}
