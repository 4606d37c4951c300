package org.walnut.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * Writes the map of the rooms, the same text for the same rooms: what the generator lists in any
 * order is sorted.
 */
final class ModuleMap {

  private static final Path FOLDER = Path.of("docs/modules");

  private ModuleMap() {}

  static void write(ApplicationModules modules) {
    var made = Path.of("target/modules");
    new Documenter(modules, Documenter.Options.defaults().withOutputFolder(made.toString()))
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml()
        .writeModuleCanvases();
    try {
      Files.createDirectories(FOLDER);
      for (var file : Sources.files(made, "")) {
        if (Files.isRegularFile(file)) {
          Files.writeString(FOLDER.resolve(file.getFileName()), sorted(Sources.text(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sorted(String text) {
    var lines = new ArrayList<String>();
    var run = new ArrayList<String>();
    for (var line : text.lines().toList()) {
      if (!run.isEmpty() && !kind(line).equals(kind(run.getFirst()))) {
        lines.addAll(inOrder(run));
        run.clear();
      }
      run.add(line);
    }
    lines.addAll(inOrder(run));
    return String.join("\n", lines) + "\n";
  }

  /** Lines of one kind that follow each other are a list; a cell of a table begins a new one. */
  private static String kind(String line) {
    var bare = line.strip();
    if (bare.startsWith("Rel(")) {
      return "relation";
    } else if (bare.startsWith("Component(")) {
      return "component";
    } else {
      return bare.startsWith("* ") || bare.startsWith("|* ") ? "item" : "other";
    }
  }

  private static List<String> inOrder(List<String> run) {
    return switch (kind(run.getFirst())) {
      case "other" -> run;
      case "item" -> {
        var items = run.stream().map(line -> line.replaceFirst("^\\|", "")).sorted().toList();
        var cell = run.getFirst().startsWith("|") ? "|" : "";
        var whole = new ArrayList<>(items);
        whole.set(0, cell + items.getFirst());
        yield whole;
      }
      default -> run.stream().sorted().toList();
    };
  }
}
