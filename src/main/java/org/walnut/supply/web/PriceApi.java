package org.walnut.supply.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.supply.CarrierCard;
import org.walnut.supply.Carriers;
import org.walnut.supply.NewPrice;
import org.walnut.supply.Prices;
import org.walnut.web.Paged;

/** Carriers and what they pay, for programs. */
@RestController
@RequestMapping("/api/v1")
class PriceApi {

  /** The notice that was given. */
  public record Given(UUID id) {}

  private final Prices prices;
  private final Carriers carriers;

  PriceApi(Prices prices, Carriers carriers) {
    this.prices = prices;
    this.carriers = carriers;
  }

  @GetMapping("/carriers")
  @Needs(Act.READ_AGREEMENTS)
  Paged<CarrierCard> carriers() {
    return new Paged<>(carriers.all(), null);
  }

  @PostMapping("/prices")
  @Needs(Act.SIGN_AGREEMENTS)
  ResponseEntity<Given> give(@RequestBody NewPrice body, Person me) {
    return ResponseEntity.status(HttpStatus.CREATED).body(new Given(prices.give(body, me)));
  }
}
