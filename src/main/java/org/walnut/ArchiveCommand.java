package org.walnut;

import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.walnut.backup.ArchiveSummary;
import org.walnut.backup.Backups;
import org.walnut.backup.Restores;
import org.walnut.backup.UnfitArchive;

/**
 * {@code --backup FILE} and {@code --restore FILE}: only the database's doors are opened, so that
 * neither migrates, starts jobs or sets up a world.
 */
final class ArchiveCommand {

  private ArchiveCommand() {}

  /** Answers the code with which the program ends. */
  static int run(List<String> arguments, PrintStream out) {
    try (var doors =
        new SpringApplicationBuilder(Doors.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .lazyInitialization(true)
            .run()) {
      var file = Path.of(arguments.getLast());
      if (arguments.contains("--backup")) {
        say(out, "Written", doors.getBean(Backups.class).write(file));
        out.println(
            "Not in it: the folder keys and the files *.secret of the data folder. Keep them elsewhere, apart from the archive; without the keys the encrypted columns cannot be read.");
        if (!doors.getEnvironment().getProperty("walnut.files.url", "").isBlank()) {
          out.println(
              "Not in it either: the kept files, which lie in the store of WALNUT_FILES_URL. Copy its bucket by the store's own means.");
        }
      } else {
        say(out, "Restored", doors.getBean(Restores.class).restore(file));
        out.println("Put the folder keys back before Walnut starts, start it, and run bin/verify.");
      }
      return 0;
    } catch (UnfitArchive unfit) {
      out.println(unfit.getMessage());
      return 1;
    } catch (FileAlreadyExistsException there) {
      out.println("There is a file already: " + there.getMessage() + ". Choose another name.");
      return 1;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void say(PrintStream out, String what, ArchiveSummary summary) {
    out.printf(
        "%s %s: %d rows of %d tables and %d files, as of %s.%nFingerprint %s%n",
        what,
        summary.file(),
        summary.rows(),
        summary.tables(),
        summary.files(),
        summary.madeAt(),
        summary.fingerprint());
  }

  /** The little that backing up needs of Walnut. */
  @ComponentScan({"org.walnut.shared", "org.walnut.tenancy", "org.walnut.backup"})
  static class Doors {

    @Bean
    static ApplicationModuleIdentifiers rooms() {
      return ApplicationModuleIdentifiers.of(ApplicationModules.of(Walnut.class));
    }
  }
}
