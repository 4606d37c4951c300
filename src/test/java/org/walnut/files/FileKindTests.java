package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class FileKindTests {

  private static final byte[] PNG = "\u0089PNG\r\n\u001a\nrest".getBytes(ISO_8859_1);
  private static final byte[] LIST = "户主,收入\r\n王磨,12.50\r\n".getBytes(UTF_8);

  @Test
  void a_file_is_what_its_content_says() {
    assertThat(FileKind.of("image/png", PNG)).contains(FileKind.PNG);
    assertThat(FileKind.of("image/jpeg", "\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1)))
        .contains(FileKind.JPEG);
    assertThat(FileKind.of("image/webp", "RIFF1234WEBPVP8 ".getBytes(ISO_8859_1)))
        .contains(FileKind.WEBP);
    assertThat(FileKind.of("application/pdf", "%PDF-1.7\n".getBytes(ISO_8859_1)))
        .contains(FileKind.PDF);
    assertThat(
            FileKind.of(
                "application/zip", "PK\u0003\u0004....xl/workbook.xml".getBytes(ISO_8859_1)))
        .contains(FileKind.XLSX);
    assertThat(FileKind.of("text/csv; charset=UTF-8", LIST)).contains(FileKind.CSV);
  }

  @Test
  void a_list_may_come_from_a_spreadsheet_that_knows_only_the_chinese_encoding() {
    var list = "户主,收入\r\n".getBytes(Charset.forName("GB18030"));
    assertThat(FileKind.of("application/vnd.ms-excel", list)).contains(FileKind.CSV);
  }

  @Test
  void a_file_that_is_not_what_it_is_said_to_be_is_not_taken() {
    assertThat(FileKind.of("application/pdf", PNG)).isEmpty();
    assertThat(FileKind.of("text/csv", "MZ\u0000\u0001".getBytes(ISO_8859_1))).isEmpty();
  }

  @Test
  void a_drawing_that_could_run_scripts_and_a_page_are_not_taken() {
    assertThat(
            FileKind.of(
                "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8)))
        .isEmpty();
    assertThat(FileKind.of("text/html", "<script>".getBytes(UTF_8))).isEmpty();
    assertThat(FileKind.of("application/octet-stream", "<script>".getBytes(UTF_8))).isEmpty();
    assertThat(FileKind.of("application/zip", "PK\u0003\u0004....evil.exe".getBytes(ISO_8859_1)))
        .isEmpty();
  }

  @Test
  void the_name_ends_as_the_content_is() {
    assertThat(FileKind.JPEG.named("合同.JPG")).isEqualTo("合同.JPG");
    assertThat(FileKind.PNG.named("run.exe")).isEqualTo("run.exe.png");
    assertThat(FileKind.PDF.named("letter")).isEqualTo("letter.pdf");
  }

  @Test
  void a_name_is_made_harmless() {
    assertThat(FileName.tidy("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileName.tidy("C:\\Users\\li\\合同 (1).pdf")).isEqualTo("合同 (1).pdf");
    assertThat(FileName.tidy("a\u202Egpj.exe\r\nSet-Cookie: x")).isEqualTo("agpj.exeSet-Cookie_ x");
    assertThat(FileName.tidy("  .. ")).isEqualTo("file");
    assertThat(FileName.tidy("核".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
  }
}
