package org.walnut.standard;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Shows Markdown as HTML: what looks like HTML in it is shown as text, links lead only to web and
 * mail, of pictures only the words stay, and its headings stand below those of the page, in order.
 */
public final class Markdown {

  private static final int TOP = 3;
  private static final int DEEPEST = 6;
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();

  private Markdown() {}

  public static String html(String text) {
    var document = PARSER.parse(text);
    document.accept(new Lowered());
    document.accept(new WithoutPictures());
    return RENDERER.render(document);
  }

  /** Of a picture only its words stay. */
  private static final class WithoutPictures extends AbstractVisitor {

    @Override
    public void visit(Image picture) {
      for (var child = picture.getFirstChild(); child != null; child = picture.getFirstChild()) {
        picture.insertBefore(child);
      }
      picture.unlink();
    }
  }

  /** The first heading is of the third level; a deeper one goes down by one step at a time. */
  private static final class Lowered extends AbstractVisitor {

    private int written = 1;
    private int shown = TOP - 1;

    @Override
    public void visit(Heading heading) {
      int level = heading.getLevel();
      int next = level > written ? shown + 1 : shown - (written - level);
      written = level;
      shown = Math.clamp(next, TOP, DEEPEST);
      heading.setLevel(shown);
      visitChildren(heading);
    }
  }
}
