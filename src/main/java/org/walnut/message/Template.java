package org.walnut.message;

import java.util.Map;

/**
 * Something that can be told. A room declares its templates as beans; the words stand, in both
 * languages, under the same key in {@code templates/<room>_zh.properties} and {@code
 * templates/<room>_en.properties}, with a {@code {name}} for each value.
 *
 * @param key as {@code settlement.paid}
 * @param important whether somebody must look after it when it does not arrive
 * @param example a value for each name, as it may be
 */
public record Template(String key, Topic topic, boolean important, Map<String, Object> example) {

  public Template {
    example = Map.copyOf(example);
  }
}
