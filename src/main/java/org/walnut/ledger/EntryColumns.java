package org.walnut.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entries as {@code ledger_write} takes them: an array for each column. Filled by plain loops:
 * streams took a fifth of the time that writing an entry takes on this side.
 */
final class EntryColumns {

  private final List<Entry> entries;

  private final TouchedAccounts accounts = new TouchedAccounts();
  private final SortedSet<LocalDate> months = new TreeSet<>();
  private final Map<String, Object> parameters = new HashMap<>();

  private EntryColumns(List<Entry> entries) {
    this.entries = entries;
  }

  static EntryColumns of(List<Entry> entries) {
    var columns = new EntryColumns(entries);
    columns.fillTransfers();
    columns.fillEntries();
    return columns;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  TouchedAccounts accounts() {
    return accounts;
  }

  private void fillTransfers() {
    int n = 0;
    for (var entry : entries) {
      n += entry.posting().transfers().size();
    }
    var debits = new UUID[n];
    var credits = new UUID[n];
    var amounts = new Long[n];
    int i = 0;
    for (var entry : entries) {
      var on = entry.posting().on();
      months.add(on.withDayOfMonth(1));
      for (var transfer : entry.posting().transfers()) {
        debits[i] = accounts.touch(transfer.debit(), on);
        credits[i] = accounts.touch(transfer.credit(), on);
        amounts[i++] = transfer.amount().fen();
      }
    }
    parameters.put("months", months.stream().map(LocalDate::toString).toArray(String[]::new));
    parameters.put("accounts", accounts.ids());
    parameters.put("covering", accounts.coveringIds());
    parameters.put("debits", debits);
    parameters.put("credits", credits);
    parameters.put("amounts", amounts);
  }

  private void fillEntries() {
    int n = entries.size();
    var ids = new UUID[n];
    var days = new String[n];
    var causes = new String[n];
    var memos = new String[n];
    @Nullable String[] paths = new @Nullable String[n];
    @Nullable UUID[] reversed = new @Nullable UUID[n];
    var counts = new Integer[n];
    var totals = new Long[n];
    for (int i = 0; i < n; i++) {
      var posting = entries.get(i).posting();
      ids[i] = entries.get(i).id();
      reversed[i] = entries.get(i).reverses();
      days[i] = posting.on().toString();
      causes[i] = posting.cause();
      memos[i] = posting.memo();
      paths[i] = posting.path();
      counts[i] = posting.transfers().size();
      totals[i] = posting.total().fen();
    }
    parameters.put("ids", ids);
    parameters.put("days", days);
    parameters.put("causes", causes);
    parameters.put("memos", memos);
    parameters.put("paths", paths);
    parameters.put("reversed", reversed);
    parameters.put("counts", counts);
    parameters.put("totals", totals);
  }
}
