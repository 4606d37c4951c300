package org.walnut.browser;

/** Lists are read from files, on trial, with a row that fits and one that does not. */
final class ListErrand implements Errand {

  @Override
  public void run(People people, Trail trail) {
    var county = people.of("county");
    var template = county.get("/infrastructure/import/template.csv").body();
    read(county, "/infrastructure/import", template.strip() + "\n999999999999,,,\n", trail);

    var plan = county.firstOf("/plans", "/plans/", "a[href$=/import]");
    read(county, plan + "/import", "项目,地点\n冷藏点,621221108000,LOGISTICS\n,,\n", trail);
  }

  private static void read(Guest county, String address, String lines, Trail trail) {
    trail.send(
        Form.on(county, address, address).bring("file", Paper.list(lines)).with("trial", "true"));
  }
}
