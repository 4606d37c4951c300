package org.walnut.order;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Weight;

/** Writes down the parcel of an order. */
@Repository
class ShipmentStore {

  private final JdbcClient db;

  ShipmentStore(JdbcClient db) {
    this.db = db;
  }

  void packed(UUID order, Weight weight) {
    db.sql("insert into shipment (order_id, packed_g) values (:order, :packed_g)")
        .param("order", order)
        .param("packed_g", weight.g())
        .update();
  }

  /** Whether another parcel travels under this number. */
  boolean used(Shipping shipping) {
    return db.sql("select count(*) from shipment where courier = :courier and waybill = :waybill")
            .param("courier", shipping.courier())
            .param("waybill", shipping.waybill())
            .query(Long.class)
            .single()
        > 0;
  }

  void shipped(UUID order, Shipping shipping) {
    db.sql("update shipment set courier = :courier, waybill = :waybill where order_id = :order")
        .param("order", order)
        .param("courier", shipping.courier())
        .param("waybill", shipping.waybill())
        .update();
  }
}
