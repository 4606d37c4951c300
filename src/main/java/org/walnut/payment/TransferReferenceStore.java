package org.walnut.payment;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;

/** Which reference was given for which payment, and what our own codes stand for. */
@Repository
class TransferReferenceStore {

  /** One attempt to pay by transfer. */
  record Given(UUID payment, int attempt) {}

  private record Named(String code, UUID id) {}

  private record Kept(String reference, Given given) {}

  private final JdbcClient db;

  TransferReferenceStore(JdbcClient db) {
    this.db = db;
  }

  /** Written down before the payer reads it; the same again changes nothing. */
  @Transactional
  void keep(String reference, UUID payment, int attempt, Instant at) {
    db.sql(
            """
            insert into transfer_reference (reference, payment_id, attempt, made_at)
            values (:reference, :payment, :attempt, :at)
            on conflict (county_id, payment_id, attempt) do nothing
            """)
        .param("reference", reference)
        .param("payment", payment)
        .param("attempt", attempt)
        .param("at", Sql.utc(at))
        .update();
  }

  Map<String, Given> given(Collection<String> references) {
    return db
        .sql(
            """
            select reference, payment_id, attempt
              from transfer_reference
             where reference = any (:references::text[])
            """)
        .param("references", references.toArray(String[]::new))
        .query((row, _) ->
            new Kept(
                row.getString("reference"),
                new Given(Sql.uuid(row, "payment_id"), row.getInt("attempt"))))
        .list()
        .stream()
        .collect(toMap(Kept::reference, Kept::given));
  }

  /** What of ours is to go back by transfer under these codes. */
  Map<String, UUID> goingBack(Collection<String> codes) {
    return db
        .sql(
            """
            select r.code, r.id
              from refund r
              join payment p on p.county_id = r.county_id and p.id = r.payment_id
             where r.code = any (:codes::text[])
               and p.way = 'BANK_TRANSFER'
             union all
            select code, id
              from second_payment
             where code = any (:codes::text[])
               and way = 'BANK_TRANSFER'
            """)
        .param("codes", codes.toArray(String[]::new))
        .query((row, _) -> new Named(row.getString("code"), Sql.uuid(row, "id")))
        .list()
        .stream()
        .collect(toMap(Named::code, Named::id, (first, _) -> first));
  }
}
