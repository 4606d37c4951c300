package org.walnut.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Reads and writes what was processed. */
@Repository
class ProcessingStore {

  private final JdbcClient db;

  ProcessingStore(JdbcClient db) {
    this.db = db;
  }

  Optional<UUID> outputOf(UUID processing) {
    return db.sql("select output_lot_id from processing where id = :id")
        .param("id", processing)
        .query(UUID.class)
        .optional();
  }

  void add(
      UUID id,
      NewProcessing processing,
      Recipe recipe,
      UUID carrier,
      UUID output,
      LocalDate doneOn,
      String by,
      Instant at) {
    db.sql(
            """
            insert into processing (id, code, recipe_code, carrier_id, output_lot_id, input_g, max_yield_ppm, output_g, done_on,
                                    done_at, done_by_name)
            values (:id, :code, :recipe, :carrier, :output, :input_g, :yield, :output_g, :done_on,
                    :at, :by)
            """)
        .param("id", id)
        .param("code", ShortCode.of("P", id))
        .param("recipe", recipe.code())
        .param("carrier", carrier)
        .param("output", output)
        .param("input_g", processing.total().g())
        .param("yield", recipe.maxYieldPpm())
        .param("output_g", processing.outputWeight().g())
        .param("done_on", doneOn)
        .param("at", Sql.utc(at))
        .param("by", by)
        .update();
  }

  void addInputs(UUID processing, List<NewProcessing.Input> inputs) {
    db.sql(
            """
            insert into processing_input (processing_id, lot_id, weight_g)
            select :processing, lot_id, weight_g
              from unnest(:lots::uuid[], :weights::bigint[]) as input (lot_id, weight_g)
            """)
        .param("processing", processing)
        .param("lots", inputs.stream().map(input -> input.lot().toString()).toArray(String[]::new))
        .param("weights", inputs.stream().map(input -> input.weight().g()).toArray(Long[]::new))
        .update();
  }
}
