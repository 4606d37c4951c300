package org.walnut.infrastructure.web;

import org.walnut.web.Show;

/** How many villages of a town have what one asks for. */
public record TownCount(String code, String name, long villages, long served) {

  public String path() {
    return "/infrastructure?town=" + code;
  }

  public long rest() {
    return villages - served;
  }

  public String villagesText() {
    return Show.count(villages);
  }

  public String servedText() {
    return Show.count(served);
  }
}
