package org.walnut.shop.web;

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
import org.walnut.access.SignedInOnly;
import org.walnut.shop.NewShop;
import org.walnut.shop.ShopCard;
import org.walnut.shop.Shops;
import org.walnut.web.Paged;

/** Shops for programs. */
@RestController
@RequestMapping("/api/v1/shops")
class ShopApi {

  private final Shops shops;

  ShopApi(Shops shops) {
    this.shops = shops;
  }

  @GetMapping
  @SignedInOnly
  Paged<ShopCard> list() {
    return new Paged<>(shops.all(), null);
  }

  @GetMapping("/{id}")
  @SignedInOnly
  ShopCard one(@PathVariable UUID id) {
    return shops.card(id);
  }

  @PostMapping
  @Needs(Act.OPEN_SHOPS)
  ResponseEntity<ShopCard> open(@RequestBody NewShop body) {
    var id = shops.open(body);
    return ResponseEntity.created(URI.create("/api/v1/shops/" + id)).body(shops.card(id));
  }
}
