package org.walnut.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive that is not what it should be is refused in a sentence, before anything is touched.
 */
class UnfitArchiveTests {

  @TempDir static Path shared;
  private static Path sound;

  @TempDir Path folder;
  private Place to;

  @BeforeAll
  static void written() throws Exception {
    sound = shared.resolve("sound.zip");
    var from = Place.made(shared.resolve("from"));
    from.file("files/621221/ab/abcd", "a photograph");
    from.backup(sound);
  }

  @BeforeEach
  void empty() {
    to = Place.empty(folder.resolve("to"));
  }

  @Test
  void one_that_is_cut_off() throws Exception {
    var bytes = Files.readAllBytes(sound);
    var cut = folder.resolve("cut.zip");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length * 2 / 3));

    refused(cut, "cut off");
  }

  @Test
  void one_that_is_not_there_or_something_else() throws Exception {
    refused(folder.resolve("none.zip"), "no archive at");
    refused(Files.writeString(folder.resolve("a.zip"), "hello"), "no archive");
    refused(changed((name, text) -> name.equals("manifest.json") ? null : text), "no archive");
  }

  @Test
  void one_whose_rows_were_changed() {
    refused(
        changed((name, text) -> name.equals("tables/county.copy") ? text + "999999\tx\ty\n" : text),
        "tables/county.copy does not have the hash");
  }

  @Test
  void one_whose_file_was_changed_or_taken_out() {
    refused(
        changed((name, text) -> name.startsWith("files/") ? "another" : text),
        "files/621221/ab/abcd does not have the hash");
    refused(
        changed((name, text) -> name.startsWith("files/") ? null : text),
        "files/621221/ab/abcd is missing");
  }

  @Test
  void one_with_a_flipped_bit() throws Exception {
    var bytes = Files.readAllBytes(sound);
    var name = "tables/poverty_line.copy";
    var beginning = new String(bytes, ISO_8859_1).indexOf(name) + name.length();
    bytes[beginning + 20] ^= 1;

    refused(Files.write(folder.resolve("bit.zip"), bytes), name + " does not have");
  }

  @Test
  void one_of_a_newer_walnut() {
    refused(manifest("\"audit\" : \"\\d+\"", "\"audit\" : \"2099010101\""), "newer Walnut");
    refused(
        manifest("\"audit\" :", "\"railway\" : \"2099010101\", \"audit\" :"), "tables of railway");
    refused(manifest("\"format\" : 1", "\"format\" : 2"), "the form 2");
  }

  @Test
  void one_whose_manifest_is_no_manifest() {
    refused(manifest("\"parts\" : \\[", "\"parts\" : [ 7, "), "manifest is damaged");
  }

  @Test
  void one_that_writes_outside_the_data_folder() {
    refused(
        Repacked.of(
            sound,
            folder.resolve("outside.zip"),
            name -> name.startsWith("files/") ? "files/../../outside" : name,
            (_, text) -> text.replace("files/621221/ab/abcd", "files/../../outside")),
        "names a file that no archive holds");
    assertThat(folder.resolve("outside")).doesNotExist();
  }

  @Test
  void a_place_that_is_not_empty() throws Exception {
    var taken = Place.made(folder.resolve("taken"));
    assertThatExceptionOfType(UnfitArchive.class)
        .isThrownBy(() -> taken.restore(sound))
        .withMessageContaining("The database is not empty");

    to.file("files/621221/x", "somebody's");
    assertThatExceptionOfType(UnfitArchive.class)
        .isThrownBy(() -> to.restore(sound))
        .withMessageContaining("already holds files");
  }

  @Test
  void one_that_breaks_off_half_way_leaves_nothing_behind_and_can_be_begun_anew() throws Exception {
    var inTheWay = to.data().resolve("files/621221/ab/abcd");
    Files.createDirectories(inTheWay);
    assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> to.restore(sound));
    assertThat(
            to.db()
                .sql("select count(*) from pg_class where relnamespace = 'public'::regnamespace")
                .query(Long.class)
                .single())
        .isZero();

    Files.delete(inTheWay);
    assertThat(to.restore(sound).files()).isOne();
    assertThat(inTheWay).hasContent("a photograph");
  }

  private void refused(Path file, String why) {
    assertThatExceptionOfType(UnfitArchive.class)
        .isThrownBy(() -> to.restore(file))
        .withMessageContaining(why);
    to.isStillEmpty();
  }

  private Path manifest(String pattern, String replacement) {
    return changed((name, text) ->
        name.equals("manifest.json") ? text.replaceAll(pattern, replacement) : text);
  }

  private Path changed(BinaryOperator<String> change) {
    return Repacked.of(
        sound, folder.resolve(System.nanoTime() + ".zip"), UnaryOperator.identity(), change);
  }
}
