package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of file that are taken, told by their content; what a sender says of a file is only
 * compared with it.
 */
enum FileKind {
  PNG("image/png", List.of("png"), Set.of()) {
    @Override
    boolean looksLike(byte[] content) {
      return begins(content, 0, "\u0089PNG\r\n\u001a\n");
    }
  },
  JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")) {
    @Override
    boolean looksLike(byte[] content) {
      return begins(content, 0, "\u00ff\u00d8\u00ff");
    }
  },
  WEBP("image/webp", List.of("webp"), Set.of()) {
    @Override
    boolean looksLike(byte[] content) {
      return begins(content, 0, "RIFF") && begins(content, 8, "WEBP");
    }
  },
  PDF("application/pdf", List.of("pdf"), Set.of()) {
    @Override
    boolean looksLike(byte[] content) {
      return begins(content, 0, "%PDF-");
    }
  },
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      List.of("xlsx"),
      Set.of("application/zip", "application/vnd.ms-excel")) {
    @Override
    boolean looksLike(byte[] content) {
      return begins(content, 0, "PK\u0003\u0004")
          && new String(content, ISO_8859_1).contains("xl/workbook.xml");
    }
  },
  CSV(
      "text/csv",
      List.of("csv"),
      Set.of("text/plain", "application/csv", "application/vnd.ms-excel")) {
    @Override
    boolean looksLike(byte[] content) {
      return isText(content, StandardCharsets.UTF_8) || isText(content, Charset.forName("GB18030"));
    }
  };

  private static final String UNKNOWN = "application/octet-stream";

  private final String mediaType;
  private final List<String> endings;
  private final Set<String> alsoSaid;

  FileKind(String mediaType, List<String> endings, Set<String> alsoSaid) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.alsoSaid = alsoSaid;
  }

  /** Empty when the content is of no kind that is taken, or not of the kind it was said to be. */
  static Optional<FileKind> of(String saidMediaType, byte[] content) {
    var said = saidMediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.looksLike(content))
        .findFirst()
        .filter(kind -> kind.maybeSaid(said));
  }

  String mediaType() {
    return mediaType;
  }

  /** The name with an ending that fits the content. */
  String named(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return endings.contains(ending) ? name : name + "." + endings.getFirst();
  }

  /** Text has no mark of its own, so somebody has to say that it is a list. */
  private boolean maybeSaid(String said) {
    return said.equals(mediaType) || alsoSaid.contains(said) || this != CSV && said.equals(UNKNOWN);
  }

  abstract boolean looksLike(byte[] content);

  private static boolean begins(byte[] content, int at, String mark) {
    var bytes = mark.getBytes(ISO_8859_1);
    return content.length >= at + bytes.length
        && Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length);
  }

  private static boolean isText(byte[] content, Charset charset) {
    try {
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .chars()
          .noneMatch(each -> each < ' ' && each != '\t' && each != '\r' && each != '\n');
    } catch (CharacterCodingException otherwise) {
      return false;
    }
  }
}
