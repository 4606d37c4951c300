package org.walnut.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.household.AHousehold.somebody;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.files.ListFile;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.CitizenId;
import org.walnut.shared.Fault;

@RoomTest
class RegisterImportsTests {

  private static final String HEADER = "户编号,村,户类型,姓名,身份证号,与户主关系,收入类别,收入金额,收入日期\n";

  private final Person officer = People.townOfficer("621221108000");

  @Autowired RegisterImports imports;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_register_is_taken_household_by_household() {
    var id =
        read(
            HEADER
                + "A1,浪沟门村,脱贫户,"
                + member("杜一", somebody(), "户主")
                + ",工资性,\"12,000.00\",2026/3/31\n"
                + "A1,,,"
                + member("杜二", somebody(), "配偶")
                + ",,,\n"
                + "A1,,,,,,生产经营性支出,800,2026年4月10日\n"
                + "A2,621221108203,一般户,"
                + member("梁三", somebody(), "本人")
                + ",,,\n");

    assertThat(report(id)).isEqualTo("2 taken, 0 refused");
    assertThat(incomeOf(id, "A1")).isEqualTo(1_120_000);
    assertThat(membersOf(id, "A1")).isEqualTo(2);
  }

  @Test
  void a_household_with_one_wrong_row_is_not_taken_at_all_and_the_others_are() {
    var wrong = somebody().value().substring(0, 17) + "?";
    var id =
        read(
            HEADER
                + "B1,浪沟门村,脱贫户,"
                + member("杜一", somebody(), "户主")
                + ",,,\n"
                + "B1,,,杜二,"
                + wrong
                + ",配偶,,,\n"
                + "B2,浪沟门村,贫困,梁三,"
                + somebody().value()
                + ",户主,打工,0,2026-03-31\n"
                + "B3,浪沟门村,监测户,"
                + member("王四", somebody(), "户主")
                + ",,,\n");

    assertThat(report(id)).isEqualTo("1 taken, 2 refused");
    assertThat(faults(id, 2)).containsExactly("null household.import.fault.sibling");
    assertThat(faults(id, 3)).containsExactly("CITIZEN_ID fault.CitizenId.CHARACTERS");
    assertThat(faults(id, 4))
        .containsExactlyInAnyOrder(
            "STATUS household.import.fault.word",
            "INCOME_CATEGORY household.import.fault.word",
            "INCOME_AMOUNT fault.Money.positive");
    assertThat(faults(id, 5)).isEmpty();
  }

  @Test
  void the_same_file_again_tells_where_everybody_is_registered() {
    var file = HEADER + "C1,浪沟门村,脱贫户," + member("杜一", somebody(), "户主") + ",,,\n";
    read(file);

    var again = read(file);

    assertThat(report(again)).isEqualTo("0 taken, 1 refused");
    assertThat(faults(again, 2))
        .containsExactlyInAnyOrder(
            "HOUSEHOLD_NO household.fault.numberTaken",
            "CITIZEN_ID household.fault.registeredAlready");
  }

  @Test
  void a_trial_says_the_same_and_takes_nothing() {
    var person = somebody();
    var file =
        HEADER
            + "D1,浪沟门村,脱贫户,"
            + member("杜一", person, "户主")
            + ",,,\n"
            + "D2,浪沟门村,脱贫户,"
            + member("杜一", person, "户主")
            + ",,,\n";

    var trial = imports.read("register.csv", file.getBytes(UTF_8), true, officer);

    assertThat(report(trial)).isEqualTo("1 taken, 1 refused");
    assertThat(faults(trial, 3)).containsExactly("CITIZEN_ID household.import.fault.twiceInFile");
    assertThat(report(read(file))).isEqualTo("1 taken, 1 refused");
  }

  @Test
  void a_workbook_and_a_gbk_list_are_read_too() throws IOException {
    var rows =
        List.of(
            HEADER.strip().split(","),
            ("E1,浪沟门村,脱贫户," + member("杜一", somebody(), "户主")).split(","));
    var gbk = HEADER + "E2,浪沟门村,脱贫户," + member("杜二", somebody(), "户主") + ",,,\n";

    assertThat(report(imports.read("register.xlsx", workbook(rows, _ -> {}), false, officer)))
        .isEqualTo("1 taken, 0 refused");
    assertThat(
            report(
                imports.read("register.csv", gbk.getBytes(Charset.forName("GBK")), false, officer)))
        .isEqualTo("1 taken, 0 refused");
  }

  @Test
  void a_formula_is_refused_with_its_cell_and_never_worked_out() throws IOException {
    var rows = List.<String[]>of(HEADER.strip().split(","));

    assertThat(wrong(workbook(rows, sheet -> sheet.formula(1, 3, "1+1"))))
        .containsExactly(Fault.of("file", "files.list.fault.formula", "D2"));
    assertThat(wrong(HEADER + "F1,浪沟门村,脱贫户,=HYPERLINK(0)\n"))
        .containsExactly(Fault.of("file", "files.list.fault.formula", "D2"));
  }

  @Test
  void a_file_that_is_no_register_is_refused_in_words() {
    assertThat(wrong("")).extracting(Fault::key).containsExactly("files.list.fault.empty");
    assertThat(wrong(HEADER)).extracting(Fault::key).containsExactly("files.list.fault.noRows");
    assertThat(wrong(HEADER + "\"unclosed"))
        .extracting(Fault::key)
        .containsExactly("files.list.fault.brokenAfter");
    assertThat(wrong(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}))
        .extracting(Fault::key)
        .containsExactly("files.list.fault.broken");
    assertThat(wrong(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
        .extracting(Fault::key)
        .containsExactly("files.list.fault.oldWorkbook");
    assertThat(wrong(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}))
        .extracting(Fault::key)
        .containsExactly("files.list.fault.kind");
    assertThat(wrong(HEADER + "G1,a,b,c,d,e,f,g,h\n".repeat(5001)))
        .extracting(Fault::key)
        .containsExactly("files.list.fault.tooMany");
    assertThat(wrong(new byte[ListFile.MOST_BYTES + 1]))
        .extracting(Fault::key)
        .containsExactly("files.list.fault.tooLarge");
  }

  @Test
  void a_wrong_header_says_what_is_missing_and_what_is_unknown() {
    assertThat(wrong("户编号,村,村,姓名,年龄\n1,2,3,4,5\n"))
        .containsExactly(
            Fault.of("file", "household.import.fault.missingColumns", "户类型, 身份证号, 与户主关系"),
            Fault.of("file", "household.import.fault.unknownColumn", "年龄"),
            Fault.of("file", "household.import.fault.columnTwice", "村"));
  }

  @Test
  void what_a_spreadsheet_spoils_is_told() {
    var id =
        read(
            HEADER
                + "I1,浪沟门村,脱贫户,杜一,6.21221E+17,户主,,,\n"
                + "I2,梁楼村,脱贫户,"
                + member("梁三", somebody(), "户主")
                + ",,,\n");

    assertThat(faults(id, 2)).containsExactly("CITIZEN_ID household.import.fault.lostDigits");
    assertThat(faults(id, 3)).containsExactly("VILLAGE household.import.fault.noVillage");
  }

  @Test
  void the_example_of_the_template_is_not_taken() {
    var csv =
        String.join(
            "\n",
            ImportTemplate.rows("621221108203").stream()
                .map(row -> String.join(",", row))
                .toList());

    assertThat(report(read(csv))).isEqualTo("0 taken, 1 refused");
  }

  private UUID read(String csv) {
    return imports.read("register.csv", csv.getBytes(UTF_8), false, officer);
  }

  private List<Fault> wrong(String csv) {
    return wrong(csv.getBytes(UTF_8));
  }

  private List<Fault> wrong(byte[] file) {
    return HouseholdsTests.faults(() -> imports.read("register.csv", file, false, officer));
  }

  private static String member(String name, CitizenId number, String relation) {
    return name + "," + number.value() + "," + relation;
  }

  private static byte[] workbook(List<String[]> rows, java.util.function.Consumer<Worksheet> more)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", "1.0")) {
      var sheet = book.newWorksheet("register");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).length; column++) {
          sheet.value(row, column, rows.get(row)[column]);
        }
      }
      more.accept(sheet);
    }
    return out.toByteArray();
  }

  private String report(UUID id) {
    return one(
        "select taken || ' taken, ' || refused || ' refused' from register_import where id = ?",
        id);
  }

  private List<String> faults(UUID id, int line) {
    return transaction.execute(_ ->
        db.sql(
                """
                select coalesce(fault ->> 'column', 'null') || ' ' || (fault ->> 'key')
                  from register_import_row, jsonb_array_elements(faults) fault
                 where import_id = :id and line_no = :line
                """)
            .param("id", id)
            .param("line", line)
            .query(String.class)
            .list());
  }

  private long incomeOf(UUID id, String number) {
    return Long.parseLong(
        one(
            "select sum(amount_fen)::text from income_line where household_id in (select household_id from register_import_row where import_id = ? and household_no = '"
                + number
                + "')",
            id));
  }

  private long membersOf(UUID id, String number) {
    return Long.parseLong(
        one(
            "select count(*)::text from member where household_id in (select household_id from register_import_row where import_id = ? and household_no = '"
                + number
                + "')",
            id));
  }

  private String one(String sql, UUID id) {
    return transaction.execute(_ -> db.sql(sql).param(id).query(String.class).single());
  }
}
