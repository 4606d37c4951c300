package org.walnut.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How a Chinese name is spelled in Latin letters, without tones; some names in several ways. */
final class Pinyin {

  private static final int MOST = 32;
  private static final int LONGEST_NAME = 12;

  private Pinyin() {}

  /** As {@code zhouchunhe} for 周春禾; nothing when no Chinese character is in it. */
  static Set<String> of(String name) {
    var spelled = List.of("");
    var chinese = false;
    for (var letter :
        name.strip().substring(0, Math.min(name.strip().length(), LONGEST_NAME)).toCharArray()) {
      var sounds = sounds(letter);
      chinese |= !sounds.isEmpty();
      spelled = sounds.isEmpty() ? spelled : longer(spelled, sounds);
    }
    return chinese ? Set.copyOf(spelled) : Set.of();
  }

  private static List<String> longer(List<String> beginnings, Set<String> sounds) {
    var all = new ArrayList<String>();
    for (var beginning : beginnings) {
      sounds.forEach(sound -> all.add(beginning + sound));
    }
    return all.subList(0, Math.min(all.size(), MOST));
  }

  /** The library marks the tone by a digit and writes ü as {@code u:}. */
  private static Set<String> sounds(char letter) {
    var sounds = PinyinHelper.toHanyuPinyinStringArray(letter);
    return sounds == null
        ? Set.of()
        : List.of(sounds).stream()
            .map(sound -> sound.replace("u:", "v").replaceAll("[^a-z]", ""))
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
