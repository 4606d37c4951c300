package org.walnut.stock.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.stock.Goods;
import org.walnut.stock.GoodsCard;
import org.walnut.stock.NewGoods;
import org.walnut.web.Paged;

/** Goods and their grades for programs. */
@RestController
@RequestMapping("/api/v1/goods")
class GoodsApi {

  private final Goods goods;

  GoodsApi(Goods goods) {
    this.goods = goods;
  }

  @GetMapping
  @Needs(Act.READ_LOTS)
  Paged<GoodsCard> list() {
    return new Paged<>(goods.all(), null);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_LOTS)
  GoodsCard one(@PathVariable UUID id) {
    return goods.required(id);
  }

  @PostMapping
  @Needs(Act.KEEP_GOODS)
  ResponseEntity<GoodsCard> add(@RequestBody NewGoods body) {
    var id = goods.add(body);
    return ResponseEntity.created(URI.create("/api/v1/goods/" + id)).body(goods.required(id));
  }
}
