package org.walnut.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** Takes the files of a day, each once, and holds the books against them as often as one likes. */
@Service
@Transactional
public class Reconciliations {

  private static final Logger log = LoggerFactory.getLogger(Reconciliations.class);
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{8,30}");
  private static final int LOOK_BACK_DAYS = 35;

  private final ReconFileStore files;
  private final MatchingStore matching;
  private final FileNews news;
  private final RefusedFiles refusals;
  private final Activities activities;
  private final Clock clock;

  Reconciliations(
      ReconFileStore files,
      MatchingStore matching,
      FileNews news,
      RefusedFiles refusals,
      Activities activities,
      Clock clock) {
    this.files = files;
    this.matching = matching;
    this.news = news;
    this.refusals = refusals;
    this.activities = activities;
    this.clock = clock;
  }

  /** Says which account the bank's statements are of. */
  public void account(OwnAccount account) {
    var number = account.number().replaceAll("[\\s-]", "");
    if (!ACCOUNT.matcher(number).matches()) {
      throw InvalidInput.at("number", "reconciliation.account.form");
    }
    files.account(number, clock.instant());
    var end = number.substring(number.length() - 4);
    activities.record("reconciliation.account", "recon", Ids.from("recon:account"), end, null);
  }

  /** Reads the bank's statement of a day; throws {@link InvalidInput} at {@code file}. */
  public FileTaken readBank(LocalDate day, byte[] file, Person me) {
    return readBank(day, file, me.login(), ReadingProgress.NONE);
  }

  FileTaken readBank(LocalDate day, byte[] file, String by, ReadingProgress progress) {
    if (!day.isBefore(new Days(clock).today())) {
      throw InvalidInput.at("day", "reconciliation.file.notOver");
    }
    var account =
        files.account().orElseThrow(() -> InvalidInput.at("file", "reconciliation.account.none"));
    try {
      var book = ForeignBook.free(BankFile.read(file, account, day));
      return take(Side.BANK, day, book, by, progress);
    } catch (InvalidInput unfit) {
      refusals.unfit(id(Side.BANK, day), label(Side.BANK, day), unfit);
      throw unfit;
    }
  }

  boolean has(Side side, LocalDate day) {
    return files.taken(side, day).isPresent();
  }

  /** How many things our books know of that day, as long as no file is here. */
  long ours(Side side, LocalDate day) {
    return matching.apart(side, day).size();
  }

  FileTaken take(Side side, LocalDate day, ForeignBook book, String by) {
    return take(side, day, book, by, ReadingProgress.NONE);
  }

  private FileTaken take(
      Side side, LocalDate day, ForeignBook book, String by, ReadingProgress progress) {
    files.lock(side);
    var lines = book.lines();
    progress.counted(lines.size());
    var hash = hash(lines);
    var before = files.taken(side, day);
    if (before.isPresent() && !before.get().equals(new ReconFileStore.Taken(hash, book.fees()))) {
      refusals.other(id(side, day), label(side, day));
      throw new Refused("reconciliation.file.other", day);
    }
    if (before.isEmpty()) {
      var id = id(side, day);
      var known = news.arrived(side, day, book);
      var feesEntry = news.kept(id, side, day, book.fees());
      files.insert(new NewReconFile(id, side, day, hash, known, feesEntry, clock.instant(), by));
      files.insertLines(id, known.lines(), progress);
      progress.matching();
      match(side, day);
      activities.record("reconciliation.fileTaken", "recon", id(side, day), label(side, day), null);
      log.info("{} of {} taken, {} lines", side, day, lines.size());
    }
    return new FileTaken(side, day, lines.size(), before.isPresent(), matching.open(side, day));
  }

  /**
   * Looks at the last five weeks again: what came into the books late may have healed something.
   */
  public void matchAgain() {
    var since = new Days(clock).today().minusDays(LOOK_BACK_DAYS);
    for (var side : Side.values()) {
      files.lock(side);
      files.days(side, since).forEach(day -> match(side, day));
    }
  }

  private void match(Side side, LocalDate day) {
    matching.match(side, day, clock.instant());
  }

  private static UUID id(Side side, LocalDate day) {
    return Ids.from("recon:" + side + ":" + day);
  }

  private static String label(Side side, LocalDate day) {
    return side + " " + day;
  }

  private static String hash(List<ForeignLine> lines) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      lines.forEach(line ->
          digest.update((line.reference() + "\t" + line.amount().fen() + "\n").getBytes(UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
