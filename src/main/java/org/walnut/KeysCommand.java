package org.walnut;

import java.io.PrintStream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.walnut.privacy.KeyRing;
import org.walnut.privacy.KeyRing.Retiring.NotAllSealedAgain;
import org.walnut.privacy.KeyRing.Retiring.Retired;
import org.walnut.privacy.KeyRing.Retiring.StillUsed;

/** Shows the keys with which personal values are sealed, adds a new one, throws old ones away. */
@Component
@Lazy
class KeysCommand {

  private final KeyRing keys;

  KeysCommand(KeyRing keys) {
    this.keys = keys;
  }

  /** Whether what was asked for was done. */
  boolean run(String wish, PrintStream out) {
    return switch (wish) {
      case "show" -> show(out);
      case "rotate" -> stopped(out) && rotate(out);
      case "retire" -> stopped(out) && retire(out);
      default -> {
        out.println("There is show, rotate and retire.");
        yield false;
      }
    };
  }

  private boolean show(PrintStream out) {
    out.println("The keys lie in " + keys.place());
    keys.uses()
        .forEach(use ->
            out.printf(
                "%-8s %s, %s: %d values%n",
                use.id(),
                use.marks() ? "marks" : "seals",
                use.newest() ? "in use" : "old",
                use.values()));
    return true;
  }

  private boolean rotate(PrintStream out) {
    keys.rotate();
    out.println(
        "A new key lies in " + keys.place() + ". Copy this file to a safe place, then start");
    out.println("Walnut: it marks again before it opens, and seals again while it works.");
    return true;
  }

  private boolean retire(PrintStream out) {
    out.println(
        switch (keys.retire()) {
          case Retired(int count) -> count + " old keys thrown away.";
          case StillUsed(long values) ->
              values
                  + " values are still sealed or marked with old keys. Let Walnut run for a while.";
          case NotAllSealedAgain _ ->
              "Walnut has not yet been through all rows with the newest key. Let it run for a while.";
        });
    return keys.uses().stream().allMatch(KeyRing.KeyUse::newest);
  }

  private boolean stopped(PrintStream out) {
    if (keys.inUse()) {
      out.println(
          "Walnut is at work on this database and would not know the new keys. Stop it first.");
    }
    return !keys.inUse();
  }
}
