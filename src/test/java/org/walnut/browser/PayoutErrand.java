package org.walnut.browser;

import java.util.List;

/**
 * The three households that {@link ScaleErrand} weighed for: one is paid in cash, one by WeChat,
 * and the statement of one stays for the next batch.
 */
final class PayoutErrand implements Errand {

  private static final String STATEMENTS = "/settlement/statements/";

  @Override
  public void run(People people, Trail trail) {
    var finance = people.of("finance");
    var run = Form.on(finance, "/settlement", "/settlement/runs").send().uri().getPath();
    finance.await(run, "a[href^=" + STATEMENTS + "]");
    var waiting = waiting(finance, run);
    choose(people, finance, waiting.get(0), "CASH");
    choose(people, finance, waiting.get(1), "WECHAT");
    confirm(finance, waiting.get(0));
    confirm(finance, waiting.get(1));
    trail.send(Form.on(finance, "/settlement/batches", "/settlement/batches"));
    confirm(finance, waiting.get(2));
    trail.from(finance, run);
  }

  private static List<String> waiting(Guest finance, String run) {
    return finance.page(run).select("a[href^=" + STATEMENTS + "]").eachAttr("href").stream()
        .distinct()
        .filter(
            statement -> finance.page(statement).selectFirst("form[action$=/confirmation]") != null)
        .toList();
  }

  private static void confirm(Guest finance, String statement) {
    Form.on(finance, statement, "/confirmation").with("how", "BY_VISIT").with("who", "户主本人").send();
  }

  /** The centre writes down how a household wishes to be paid. */
  private static void choose(People people, Guest finance, String statement, String way) {
    var household = finance.page(statement).expectFirst("main a[href^=/households/]").attr("href");
    var form = Form.on(people.of("county"), household + "/payouts", "/payouts").with("way", way);
    if (way.equals("WECHAT")) {
      form.with("openid", "oWalnut0123456789abcdefghij").with("agreed", "true");
    }
    form.send();
  }
}
