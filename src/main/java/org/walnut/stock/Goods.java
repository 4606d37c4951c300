package org.walnut.stock;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;

/** The kinds of goods a county sells. */
@Service
public class Goods {

  private static final Logger log = LoggerFactory.getLogger(Goods.class);

  private final GoodsStore store;
  private final Activities activities;
  private final Clock clock;

  Goods(GoodsStore store, Activities activities, Clock clock) {
    this.store = store;
    this.activities = activities;
    this.clock = clock;
  }

  /** The same id again answers what is there; another's code is refused at {@code code}. */
  @Transactional
  public UUID add(NewGoods goods) {
    var id = goods.id() == null ? Ids.next() : goods.id();
    if (store.add(id, goods, clock.instant())) {
      store.addGrades(id, goods.grades());
      activities.record("stock.goodsAdded", "goods", id, goods.code(), null);
      log.info("goods {} added with {} grades", goods.code(), goods.grades().size());
    } else if (find(id).isEmpty()) {
      throw InvalidInput.at("code", "stock.fault.codeTaken", goods.code());
    }
    return id;
  }

  @Transactional(readOnly = true)
  public List<GoodsCard> all() {
    return store.all();
  }

  @Transactional(readOnly = true)
  public GoodsCard required(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("stock.goods", id));
  }

  @Transactional(readOnly = true)
  public Optional<GoodsCard> byCode(String code) {
    return store.all().stream().filter(goods -> goods.code().equals(code)).findFirst();
  }

  private Optional<GoodsCard> find(UUID id) {
    return store.all().stream().filter(goods -> goods.id().equals(id)).findFirst();
  }
}
