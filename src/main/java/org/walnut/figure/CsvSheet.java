package org.walnut.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.walnut.web.CsvFile;

/** Comma-separated. */
class CsvSheet implements Sheet {

  private final CsvFile file;

  CsvSheet(OutputStream out) throws IOException {
    this.file = CsvFile.into(out);
  }

  @Override
  public void header(List<String> cells) {
    file.row(cells.toArray());
  }

  @Override
  public void row(List<Object> cells) {
    file.row(cells.toArray());
  }

  @Override
  public void note(String name, String text) {
    // A list of commas has no place beside its rows; every reader would take the line for one of
    // them.
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
