package org.walnut.figure;

import java.io.IOException;
import java.io.OutputStream;

/** The files a list can be taken away as. */
public enum ExportFormat {
  CSV("text/csv;charset=UTF-8", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private final String mediaType;
  private final String ending;

  ExportFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of a file's name. */
  public String ending() {
    return ending;
  }

  Sheet open(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvSheet(out);
      case XLSX -> new XlsxSheet(out);
    };
  }
}
