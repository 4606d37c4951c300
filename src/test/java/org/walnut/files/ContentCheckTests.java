package org.walnut.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken, and everything that only pretends to be it. */
class ContentCheckTests {

  static Stream<Arguments> good() {
    return Stream.of(
        Arguments.of(FileKind.PNG, Samples.png(7)),
        Arguments.of(FileKind.JPEG, Samples.jpeg(30, 20)),
        Arguments.of(FileKind.JPEG, Samples.with(Samples.jpeg(30, 20), Samples.jpeg(3, 2))),
        Arguments.of(
            FileKind.JPEG,
            Samples.jpegNoting("\u00ff\u00d8 small \u00ff\u00d9 PK\u0003\u0004 <svg>")),
        Arguments.of(FileKind.WEBP, Samples.webp()),
        Arguments.of(FileKind.PDF, Samples.pdf("1 0 obj <</Type /Catalog>> endobj")),
        Arguments.of(FileKind.PDF, Samples.pdfHiding("<</Type /Page>>")),
        Arguments.of(FileKind.PDF, Samples.pdf("stream\nx\u0001/JS\u00e4y\nendstream")),
        Arguments.of(
            FileKind.XLSX, Samples.xlsx("xl/worksheets/sheet1.xml", "<a/>".getBytes(UTF_8))),
        Arguments.of(FileKind.CSV, "name,village\n王秀英,x\n".getBytes(UTF_8)));
  }

  static Stream<Arguments> bad() {
    var archive = Samples.xlsx("a", new byte[10]);
    return Stream.of(
        Arguments.of(FileKind.PNG, Samples.with(Samples.png(7), archive), "appended"),
        Arguments.of(FileKind.PNG, Samples.with(Samples.png(7), "<script>x</script>"), "appended"),
        Arguments.of(FileKind.JPEG, Samples.with(Samples.jpeg(9, 9), archive), "appended"),
        Arguments.of(FileKind.JPEG, Samples.with(Samples.jpeg(9, 9), "<HTML><body>"), "appended"),
        Arguments.of(FileKind.JPEG, Samples.with(Samples.jpeg(9, 9), "<?php x ?>"), "appended"),
        Arguments.of(FileKind.JPEG, Samples.with(Samples.jpegNoting("x"), archive), "appended"),
        Arguments.of(FileKind.JPEG, Samples.cut(Samples.jpeg(9, 9)), "appended"),
        Arguments.of(FileKind.WEBP, Samples.with(Samples.webp(), "more"), "appended"),
        Arguments.of(FileKind.PNG, Samples.hugePng(), "pixels"),
        Arguments.of(FileKind.PNG, Samples.hollow(Samples.png(7)), "broken"),
        Arguments.of(FileKind.JPEG, "\u00ff\u00d8\u00ff\u00ff\u00d9".getBytes(UTF_8), "appended"),
        Arguments.of(FileKind.PDF, Samples.pdf("<</S /JavaScript /JS (x)>>"), "acts"),
        Arguments.of(FileKind.PDF, Samples.pdf("<</S /J#61vaScript>>"), "acts"),
        Arguments.of(FileKind.PDF, Samples.pdf("<</S /Launch /F (cmd.exe)>>"), "acts"),
        Arguments.of(FileKind.PDF, Samples.pdf("<</Names <</EmbeddedFiles 2 0 R>>>>"), "acts"),
        Arguments.of(FileKind.PDF, Samples.pdfHiding("<</S /JavaScript /JS (x)>>"), "acts"),
        Arguments.of(FileKind.PDF, Samples.pdf("<</S /Rendition /JS (x)>>"), "acts"),
        Arguments.of(FileKind.PDF, Samples.pdf("<</Encrypt 4 0 R>>"), "locked"),
        Arguments.of(FileKind.PDF, Samples.with(Samples.pdf("a"), archive), "appended"),
        Arguments.of(FileKind.PDF, Samples.with(Samples.pdf("a"), "x".repeat(3000)), "appended"),
        Arguments.of(FileKind.PDF, "%PDF-1.4 and no end".getBytes(UTF_8), "broken"),
        Arguments.of(FileKind.XLSX, Samples.xlsx("xl/vbaProject.bin", new byte[9]), "macros"),
        Arguments.of(FileKind.XLSX, Samples.xlsx("xl/embeddings/o.bin", new byte[9]), "macros"),
        Arguments.of(FileKind.XLSX, Samples.xlsx("xl/../../etc/x", new byte[9]), "bomb"),
        Arguments.of(FileKind.XLSX, Samples.xlsx("xl/big.xml", new byte[40_000_000]), "bomb"),
        Arguments.of(FileKind.CSV, " <!DOCTYPE html><p>".getBytes(UTF_8), "kind"),
        Arguments.of(FileKind.CSV, "<svg onload=x>".getBytes(UTF_8), "kind"));
  }

  @ParameterizedTest
  @MethodSource("good")
  void what_is_in_order_is_taken(FileKind kind, byte[] content) {
    assertThat(FileKind.of(kind.mediaType(), content)).contains(kind);
    assertThat(ContentCheck.fault(kind, content)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void what_hides_something_is_refused(FileKind kind, byte[] content, String why) {
    assertThat(ContentCheck.fault(kind, content)).contains("files.fault." + why);
  }

  @Test
  void a_file_that_says_it_is_another_kind_is_of_no_kind() {
    assertThat(FileKind.of("application/pdf", Samples.png(7))).isEmpty();
    assertThat(FileKind.of("image/svg+xml", "<svg/>".getBytes(UTF_8))).isEmpty();
    assertThat(FileKind.of("image/gif", "GIF89a".getBytes(UTF_8))).isEmpty();
    assertThat(FileKind.of("text/csv", new byte[] {'a', 0, 'b'})).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.exe.png",
        "photo.php.jpg",
        "x.html",
        "a.svg.png",
        "setup.JAR.pdf",
        "a.js.csv",
        "a.exe .png"
      })
  void a_name_with_the_ending_of_a_program_misleads(String name) {
    assertThat(FileName.misleads(FileName.tidy(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026.11.26 秤.jpg", "sheet.v2.xlsx", "shop.png", "a.command.pdf", "合同.pdf"})
  void a_name_with_dots_may_be_honest(String name) {
    assertThat(FileName.misleads(FileName.tidy(name))).isFalse();
  }

  @Test
  void tricks_with_paths_and_invisible_characters_come_to_nothing() {
    assertThat(FileName.tidy("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileName.tidy("C:\\Windows\\a.png")).isEqualTo("a.png");
    assertThat(FileName.tidy("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
    assertThat(FileName.tidy("a\u0000b\r\n.png")).isEqualTo("ab.png");
    assertThat(FileName.tidy("con.png")).isEqualTo("_con.png");
    assertThat(FileName.tidy("...")).isEqualTo("file");
  }
}
