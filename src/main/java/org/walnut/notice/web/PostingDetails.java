package org.walnut.notice.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.notice.PostingState;
import org.walnut.web.Page;
import org.walnut.web.Show;

/** A posting with its text, its persons and papers, and the versions around it. */
public record PostingDetails(
    PostingRow posting,
    String bodyZh,
    @Nullable String bodyEn,
    int periodDays,
    @Nullable String project,
    String author,
    UUID authorId,
    @Nullable String reviewer,
    @Nullable String endedWhy,
    @Nullable String replaces,
    @Nullable UUID replacedById,
    @Nullable String replacedBy,
    List<PersonRow> persons,
    List<PostingPaper> papers) {

  public List<String> paragraphs() {
    var body = bodyEn != null && Page.current().lang().equals("en") ? bodyEn : bodyZh;
    return body.lines().filter(line -> !line.isBlank()).toList();
  }

  public boolean amounts() {
    return persons.stream().anyMatch(person -> person.amount() != null);
  }

  public String countText() {
    return Show.count(posting.persons());
  }

  public boolean may(String next) {
    return posting.state().mayBecome(PostingState.valueOf(next));
  }
}
