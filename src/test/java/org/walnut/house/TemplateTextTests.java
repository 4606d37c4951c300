package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates hold no words of their own, no script, no style, and no more than a screen or two. */
class TemplateTextTests {

  private static final int LONGEST = 150;
  private static final Pattern SPOKEN =
      Pattern.compile("(?:^|\\s)(?:alt|title|placeholder|aria-label|label)\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}]{2,}|\\p{IsHan}");

  @Test
  void no_words_stand_in_the_templates() {
    assertThat(found(TemplateTextTests::words)).isEmpty();
  }

  @Test
  void no_script_and_no_style_stands_in_the_templates() {
    assertThat(
            found(template ->
                matches(
                    "(?i)\\sstyle\\s*=|<style|\\son[a-z]+\\s*=\\s*\"|javascript:|<script(?![^>]*(src=|application/json))",
                    TemplateMarkup.bare(template))))
        .isEmpty();
  }

  @Test
  void every_form_that_changes_something_carries_its_token() {
    assertThat(
            found(template ->
                matches("(?s)<form[^>]*method=\"post\"(?:(?!</form>).)*</form>", template).stream()
                    .filter(form -> !form.contains("@template.kit.csrf()"))
                    .toList()))
        .isEmpty();
  }

  @Test
  void templates_stay_small() {
    assertThat(
            Sources.files(templates(), ".jte").stream()
                .filter(file -> Sources.text(file).lines().count() > LONGEST))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Hello</p>",
        "<p>${x}元</p>",
        "<img alt=\"walnut\">",
        "<p>${a ? \"Yes\" : \"No\"} of</p>",
        "<input placeholder=\"找核桃\">",
        "@if(x)Ja Ja@endif"
      })
  void words_are_found(String template) {
    assertThat(words(template)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@if(a.b(\"x\").size() > 1)<p>${t(\"a.b\", c.d(\"e\"))}</p>@endif",
        "@template.kit.kv(label = t(\"a\"), content = @`<b>${x.y()}</b>`)",
        "!{var longName = Page.current();}<b>${longName.path()}</b> · →",
        "<%-- a word to the reader --%><svg viewBox=\"0 0 1000 20\" aria-hidden=\"true\"></svg>",
        "<button name=\"way\" value=\"PAY\">${x}</button>",
        "<input value=\"${x}\" title=\"${t(\"a.b\")}\" alt=\"\">",
        "@for(var x : list)<li>${x}</li>@endfor"
      })
  void what_is_no_word_is_left_alone(String template) {
    assertThat(words(template)).isEmpty();
  }

  private static Path templates() {
    return Path.of("src/main/jte");
  }

  private interface Look {

    List<String> at(String template);
  }

  private static List<String> found(Look look) {
    var found = new ArrayList<String>();
    for (var file : Sources.files(templates(), ".jte")) {
      look.at(Sources.text(file)).forEach(text -> found.add(file + ": " + text));
    }
    return found;
  }

  private static List<String> words(String template) {
    var bare = TemplateMarkup.bare(template);
    var words =
        new ArrayList<>(
            matches(
                LETTERS.pattern(),
                bare.replaceAll("(?s)<script[^>]*>.*?</script>", " ")
                    .replaceAll("(?s)<[^>]*>", " ")
                    .replaceAll("&\\w+;", " ")));
    for (var tag : matches("(?s)<[^>]*>", bare)) {
      var spoken = SPOKEN.matcher(tag);
      while (spoken.find()) {
        if (LETTERS.matcher(spoken.group(1)).find()) {
          words.add(spoken.group(1));
        }
      }
    }
    return words;
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group()).toList();
  }
}
