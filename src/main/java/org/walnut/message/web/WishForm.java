package org.walnut.message.web;

import java.util.Arrays;
import java.util.List;
import org.walnut.message.NewWish;
import org.walnut.message.Topic;
import org.walnut.message.Way;
import org.walnut.message.Wish;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** The form of a wish, without the number of the family's phone. */
public final class WishForm {

  private WishForm() {}

  static Input of(Wish wish) {
    return Input.of(
        new NewWish(
            wish.way(), wish.language().getLanguage(), wish.familyName(), null, wish.refused()));
  }

  public static List<Option> ways() {
    return Option.all(Way.class);
  }

  public static List<Option> languages() {
    return List.of(
        new Option("zh", Words.t("message.language.zh")),
        new Option("en", Words.t("message.language.en")));
  }

  /** What can be refused. */
  public static List<Option> topics() {
    return Arrays.stream(Topic.values()).filter(Topic::refusable).map(Option::of).toList();
  }

  /** What cannot, by name. */
  public static String duties() {
    return String.join(
        Words.t("web.show.comma"),
        Arrays.stream(Topic.values())
            .filter(topic -> !topic.refusable())
            .map(Words::label)
            .toList());
  }
}
