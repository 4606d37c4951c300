package org.walnut.browser;

import static org.walnut.browser.People.COUNTY;

/** Photographs and papers are brought: to a household, a policy and a posting. */
final class PaperErrand implements Errand {

  @Override
  public void run(People people, Trail trail) {
    bringPhotograph(people.of("town"), trail);
    keepPolicy(people, trail);
    postPaper(people, trail);
  }

  private static void bringPhotograph(Guest town, Trail trail) {
    var household = town.firstOf("/households", "/households/", "a[href$=/evidence]");
    var brought =
        Form.on(town, household + "/evidence", "/evidence")
            .bring("file", Paper.photograph())
            .with("caption", "核桃入仓");
    var evidence = trail.send(brought);
    trail.from(town, town.page(evidence).expectFirst(".pictures img").attr("src"));
  }

  private static void keepPolicy(People people, Trail trail) {
    var policy =
        Form.on(people.of("county"), "/policies/new", "/policies")
            .with("number", "示例成电商〔2026〕9 号")
            .with("issuer", "（示例）成县电商中心")
            .with("titleZh", "站点开门时间（示例）")
            .with("summaryZh", "虚构的文件：每个站点上午开门。")
            .with("issuedOn", Errand.today().toString())
            .with("validFrom", Errand.today().toString())
            .bring("file", Paper.document());
    trail.from(people.nobody(), "/public/" + COUNTY + trail.send(policy));
  }

  /** Written in the village, looked over and posted in the town. */
  private static void postPaper(People people, Trail trail) {
    var town = people.of("town");
    var written =
        Form.on(people.of("village"), "/postings/new", "/postings")
            .with("title", "站点夏季开门时间")
            .with("body", "站点每天上午八点开门。")
            .bring("paper", Paper.document());
    var posting = trail.send(written);
    Form.on(town, posting, "/review").send();
    trail.send(Form.on(town, posting, "/posting"));
    var column = town.page(posting).expectFirst("a[href^=/public/" + COUNTY + "/postings/]");
    trail.from(people.nobody(), column.attr("href"));
  }
}
