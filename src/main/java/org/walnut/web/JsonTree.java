package org.walnut.web;

import java.io.InputStream;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.walnut.shared.Problem;
import org.walnut.web.Given.Fields;
import org.walnut.web.Given.Many;
import org.walnut.web.Given.Numeral;
import org.walnut.web.Given.Text;
import org.walnut.web.Given.Truth;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON body as a tree, within bounds that no honest body reaches. */
final class JsonTree {

  private static final int DEPTH = 32;
  private static final int NUMBER = 60;
  private static final int TEXT = 1_000_000;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxNumberLength(NUMBER)
                          .maxStringLength(TEXT)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The body is not what it says it is. */
  static final class NotJson extends Problem {

    NotJson(String key, Object... args) {
      super(HttpStatus.BAD_REQUEST, key, args);
    }
  }

  private JsonTree() {}

  static Given read(InputStream body) {
    try {
      var tree = JSON.readTree(body);
      if (tree.isMissingNode()) {
        throw new NotJson("web.json.empty");
      }
      return given(tree);
    } catch (JacksonException broken) {
      throw refusal(broken);
    }
  }

  private static NotJson refusal(JacksonException broken) {
    var place = broken.getLocation();
    return place == null || place.getLineNr() < 1
        ? new NotJson("web.json.broken")
        : new NotJson("web.json.broken.at", place.getLineNr(), place.getColumnNr());
  }

  private static Given given(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> {
        var fields = new LinkedHashMap<String, Given>();
        node.properties().forEach(field -> fields.put(field.getKey(), given(field.getValue())));
        yield new Fields(fields);
      }
      case ARRAY -> new Many(node.valueStream().map(JsonTree::given).toList());
      case NUMBER -> new Numeral(node.decimalValue());
      case BOOLEAN -> new Truth(node.booleanValue());
      case STRING -> new Text(node.stringValue());
      default -> Given.NOTHING;
    };
  }
}
