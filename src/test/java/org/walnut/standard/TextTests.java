package org.walnut.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.walnut.standard.Comparison.Piece;

class TextTests {

  @Test
  void html_in_a_text_is_shown_and_not_done() {
    assertThat(Markdown.html("a <script>alert(1)</script> <b onclick=x>b</b>"))
        .doesNotContain("<script", "<b ")
        .contains("&lt;script&gt;");
    assertThat(Markdown.html("[x](javascript:alert(1)) ![y](data:text/html;base64,AA)"))
        .doesNotContain("javascript:", "data:", "<img")
        .contains("y");
    assertThat(Markdown.html("<div>\n<iframe src=x></iframe>\n</div>")).doesNotContain("<iframe");
  }

  @Test
  void headings_stand_below_those_of_the_page_in_order() {
    assertThat(Markdown.html("# a\n\n### b\n\n## c\n\n# d"))
        .contains("<h3>a</h3>", "<h4>b</h4>", "<h3>d</h3>")
        .doesNotContain("<h1", "<h2");
  }

  @Test
  void tables_and_lists_are_shown_as_such() {
    assertThat(Markdown.html("| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n- **y**"))
        .contains("<table>", "<td>1</td>", "<li>x</li>", "<strong>y</strong>");
  }

  @Test
  void two_versions_stand_side_by_side_with_what_differs() {
    var lines = Comparison.of("same\n面积不少于 15 平方米\ngone", "same\n面积不少于 20 平方米\n");

    assertThat(lines.getFirst().same()).isTrue();
    var changed = lines.get(1);
    assertThat(changed.same()).isFalse();
    assertThat(changed.before()).contains(new Piece("面积不少于 ", false));
    assertThat(changed.before()).extracting(Piece::changed).contains(true);
    assertThat(text(changed.before())).isEqualTo("面积不少于 15 平方米");
    assertThat(text(changed.after())).isEqualTo("面积不少于 20 平方米");
    assertThat(lines.getLast().same()).isFalse();
    assertThat(text(lines.getLast().after())).isEmpty();
  }

  private static String text(java.util.List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(java.util.stream.Collectors.joining());
  }
}
