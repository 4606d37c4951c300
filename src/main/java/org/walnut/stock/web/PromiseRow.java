package org.walnut.stock.web;

import org.walnut.web.Show;

/** What of a lot is promised to somebody, as the lot's page shows it. */
public record PromiseRow(String at, String weight) {

  static PromiseRow of(ReservationJson reservation) {
    return new PromiseRow(Show.time(reservation.at()), Show.kg(reservation.weight()));
  }
}
