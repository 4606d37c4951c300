package org.walnut.browser;

import java.util.List;

/** The centre says what for, and sees once what is masked otherwise. */
final class UnmaskingErrand implements Errand {

  private static final List<String> LISTS =
      List.of("/orders", "/households", "/complaints", "/objections");

  @Override
  public void run(People people, Trail trail) {
    var county = people.of("county");
    for (var list : LISTS) {
      var thing = county.firstOf(list, list + "/", "form[action$=/unmasking]");
      trail.keep(Form.on(county, thing, "/unmasking").with("why", "电话核实"));
    }
  }
}
