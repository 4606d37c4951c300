package org.walnut.privacy.web;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.privacy.RequestState;
import org.walnut.privacy.SubjectRequest;
import org.walnut.privacy.Wish;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A request in a list and on its page. */
public record RequestRow(
    UUID id,
    String code,
    Wish wish,
    RequestState state,
    String label,
    String filed,
    String filedBy,
    LocalDate dueOn,
    boolean late,
    @Nullable String checkedHow,
    @Nullable String why,
    @Nullable Integer erased,
    List<String> kept) {

  static RequestRow of(SubjectRequest request, LocalDate today) {
    var open = request.state() == RequestState.FILED || request.state() == RequestState.CHECKED;
    return new RequestRow(
        request.id(),
        request.code(),
        request.wish(),
        request.state(),
        request.label(),
        Show.time(request.filedAt()),
        request.filedBy(),
        request.dueOn(),
        open && request.dueOn().isBefore(today),
        request.checkedHow(),
        request.why(),
        request.erased(),
        request.kept());
  }

  public String path() {
    return "/subject-requests/" + id;
  }

  public String wishLabel() {
    return Words.label(wish);
  }

  public String stateLabel() {
    return Words.label(state);
  }

  public String tone() {
    return switch (state) {
      case FILED, CHECKED -> late ? "bad" : "warn";
      case DONE -> "good";
      case REFUSED -> "quiet";
    };
  }

  public String due() {
    return Show.date(dueOn);
  }

  public List<String> keptWords() {
    return kept.stream().map(key -> t(key)).toList();
  }

  public boolean filedOnly() {
    return state == RequestState.FILED;
  }

  public boolean checkedNow() {
    return state == RequestState.CHECKED;
  }

  public boolean readable() {
    return state == RequestState.CHECKED || state == RequestState.DONE;
  }

  public boolean open() {
    return filedOnly() || checkedNow();
  }
}
