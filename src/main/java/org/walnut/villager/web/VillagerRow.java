package org.walnut.villager.web;

import org.walnut.villager.Villager;
import org.walnut.web.Show;

/** Somebody who looks after a household, with a masked phone. */
public record VillagerRow(String id, String name, String phone, String since, String path) {

  static VillagerRow of(Villager villager, String phone, String household) {
    return new VillagerRow(
        villager.id().toString(),
        villager.name(),
        phone,
        Show.time(villager.since()),
        household + "/phones/" + villager.id());
  }
}
