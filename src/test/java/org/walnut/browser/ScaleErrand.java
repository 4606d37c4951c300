package org.walnut.browser;

import java.util.List;

/** A shop keeper signs an agreement by the rates of which goods are sold, and weighs goods. */
final class ScaleErrand implements Errand {

  private static final int HOUSEHOLDS = 3;

  @Override
  public void run(People people, Trail trail) {
    var keeper = people.of("keeper-centre");
    weigh(keeper, trail);
    sign(keeper, trail);
  }

  private static void weigh(Guest keeper, Trail trail) {
    for (var scale : scales(keeper)) {
      var form = Form.on(keeper, scale, "/intakes");
      var intake =
          trail.send(
              form.with("receivedOn", Errand.today().toString())
                  .with("gross", "3.5")
                  .with("tare", "0.5")
                  .with("price", "120")
                  .with("accept", "true"));
      trail.send(
          Form.on(keeper, intake, "/evidence")
              .bring("file", Paper.photograph())
              .with("caption", "过秤"));
    }
  }

  private static List<String> scales(Guest keeper) {
    return keeper.page("/intakes/new").select("a[href$=/intakes/new]").eachAttr("href").stream()
        .filter(address -> address.startsWith("/agreements/"))
        .limit(HOUSEHOLDS)
        .toList();
  }

  private static void sign(Guest keeper, Trail trail) {
    var household = keeper.page("/agreements/new?q=%E6%9D%9C").expectFirst("main a.tile");
    trail.send(
        Form.on(keeper, household.attr("href"), "/agreements")
            .with("mechanism", "CONSIGNMENT")
            .with("floorPrice", "9.00")
            .with("quantity", "100")
            .with("from", Errand.today().toString())
            .with("to", Errand.today().plusDays(300).toString())
            .with("commissionBp", "8")
            .with("packagingPerKg", "0.50"));
  }
}
