package org.walnut.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.RoomTest;
import org.walnut.shared.InvalidInput;

@RoomTest
@Import(Site.class)
class PlanImportsTests {

  private static final String LINES =
      """
      项目名称,地点,类别,来源,预算,期限,内容
      站点补建,王磨镇,服务站点,中央资金,"240,000.00",2027-03-31,六个村
      交易平台,621221108000,trading platform,central,1000,2027/03/31,
      ,王磨镇,物流,中央,x,2027-03-31,
      超出计划,王磨镇,logistics,CENTRAL,900000,2027-03-31,
      邻镇项目,陈院镇,物流,中央资金,1000,2027-03-31,
      """;

  @Autowired Site site;
  @Autowired PlanImports imports;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void each_row_is_taken_or_refused_with_its_reason() {
    var plan = site.plan();
    var report = read(plan, false);

    assertThat(count("select taken from plan_import where id = :id", report)).isEqualTo(1);
    assertThat(count("select refused from plan_import where id = :id", report)).isEqualTo(4);
    assertThat(count("select count(*) from project where plan_id = :id", plan)).isEqualTo(1);
    assertThat(faults(report))
        .contains(
            "project.fault.forbidden",
            "web.fault.missing",
            "project.fault.aboveFund",
            "project.fault.placeOutside");
  }

  @Test
  void a_trial_reports_the_same_and_takes_nothing() {
    var plan = site.plan();
    var report = read(plan, true);

    assertThat(count("select taken from plan_import where id = :id", report)).isEqualTo(1);
    assertThat(count("select count(*) from project where plan_id = :id", plan)).isZero();
  }

  @Test
  void a_file_that_is_no_list_is_refused() {
    assertThatThrownBy(() ->
            imports.read(
                site.plan(), "x.csv", "only a header".getBytes(UTF_8), false, site.planner))
        .isInstanceOf(InvalidInput.class);
  }

  private UUID read(UUID plan, boolean trial) {
    return imports.read(plan, "plan.csv", LINES.getBytes(UTF_8), trial, site.planner);
  }

  private long count(String sql, UUID id) {
    var found = transaction.execute(_ -> db.sql(sql).param("id", id).query(Long.class).single());
    return found == null ? -1 : found;
  }

  private String faults(UUID report) {
    var found =
        transaction.execute(_ ->
            db.sql(
                    "select string_agg(faults::text, ' ') from plan_import_row where import_id = :id")
                .param("id", report)
                .query((row, _) -> row.getString(1))
                .single());
    return found == null ? "" : found;
  }
}
