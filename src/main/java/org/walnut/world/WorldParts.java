package org.walnut.world;

import org.springframework.stereotype.Component;

/** The parts of the world in the order in which they build on each other. */
@Component
class WorldParts {

  private final WorldGoods goods;
  private final WorldPeople people;
  private final WorldOffices offices;
  private final WorldVillages villages;
  private final WorldDuties duties;
  private final WorldStandards standards;
  private final WorldHouseholds households;
  private final WorldWishes wishes;
  private final WorldSupply supply;
  private final WorldTrade trade;
  private final WorldSettlement settlement;
  private final WorldVillagers villagers;
  private final WorldPrivacy privacy;
  private final WorldApprovals approvals;
  private final WorldProgramme programme;

  WorldParts(
      WorldGoods goods,
      WorldPeople people,
      WorldOffices offices,
      WorldVillages villages,
      WorldDuties duties,
      WorldStandards standards,
      WorldHouseholds households,
      WorldWishes wishes,
      WorldSupply supply,
      WorldTrade trade,
      WorldSettlement settlement,
      WorldVillagers villagers,
      WorldPrivacy privacy,
      WorldApprovals approvals,
      WorldProgramme programme) {
    this.goods = goods;
    this.people = people;
    this.offices = offices;
    this.villages = villages;
    this.duties = duties;
    this.standards = standards;
    this.households = households;
    this.wishes = wishes;
    this.supply = supply;
    this.trade = trade;
    this.settlement = settlement;
    this.villagers = villagers;
    this.privacy = privacy;
    this.approvals = approvals;
    this.programme = programme;
  }

  void settle(WorldFile file) {
    goods.openShops(file);
    people.settle(file);
    offices.settle(file);
    villages.settle(file);
    duties.settle(file);
    standards.settle(file);
    goods.settle(file);
    households.settle(file);
    wishes.settle(file);
    supply.settle(file);
    trade.settle(file);
    settlement.settle(file);
    villagers.settle(file);
    privacy.settle(file);
    approvals.settle(file);
    programme.settle(file);
  }
}
