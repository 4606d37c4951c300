package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.walnut.files.Scanner.Verdict.State;

/** The protocol of clamd, with a server that speaks it. */
class ClamScannerTests {

  private Clamd clamd;
  private ClamScanner scanner;

  @BeforeEach
  void open() throws Exception {
    clamd = new Clamd();
    scanner = new ClamScanner("localhost", clamd.port(), 500);
  }

  @AfterEach
  void close() throws Exception {
    clamd.close();
  }

  @Test
  void what_is_clean_is_clean_however_large() {
    var large = new byte[1_000_000];
    Arrays.fill(large, (byte) 'a');
    assertThat(scanner.scan("hello".getBytes(UTF_8)).state()).isEqualTo(State.CLEAN);
    assertThat(scanner.scan(large).state()).isEqualTo(State.CLEAN);
    assertThat(clamd.last()).isEqualTo(large);
  }

  @Test
  void a_virus_is_found_by_name() {
    assertThat(scanner.scan(Clamd.EICAR.getBytes(ISO_8859_1)))
        .isEqualTo(new Scanner.Verdict(State.FOUND, "Eicar-Test-Signature"));
  }

  @Test
  void a_scanner_that_is_slow_or_broken_or_away_is_silent() throws Exception {
    clamd.be(Clamd.Mood.SLOW);
    assertThat(scanner.scan(new byte[] {1}).state()).isEqualTo(State.SILENT);
    clamd.be(Clamd.Mood.BROKEN);
    assertThat(scanner.scan(new byte[] {1}).state()).isEqualTo(State.SILENT);
    clamd.be(Clamd.Mood.TOO_LARGE);
    assertThat(scanner.scan(new byte[] {1}).state()).isEqualTo(State.SILENT);
    clamd.close();
    assertThat(scanner.scan(new byte[] {1}).state()).isEqualTo(State.SILENT);
  }

  @Test
  void a_wrong_setting_is_told_at_the_start() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new ScanSettings("clamd", ScanSettings.WhenDown.KEEP).scanner())
        .withMessageContaining("WALNUT_CLAMD is not host:port");
    assertThat(new ScanSettings("", ScanSettings.WhenDown.KEEP).scanner().scan(new byte[1]).state())
        .isEqualTo(State.NONE);
  }
}
