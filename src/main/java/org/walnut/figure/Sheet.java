package org.walnut.figure;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A file of rows that is written as it goes and never held whole. Closing completes the file but
 * leaves the stream open.
 */
interface Sheet extends Closeable {

  void header(List<String> cells) throws IOException;

  /** Texts, numbers and days. */
  void row(List<Object> cells) throws IOException;

  /** A line about the list, apart from its rows, where the kind of file has a place for it. */
  void note(String name, String text) throws IOException;
}
