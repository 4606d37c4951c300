package org.walnut.chain;

import static org.walnut.chain.ApiChain.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the settlement clerk has a program do, and what is learned there of money owed and paid. */
record ApiMoney(Program finance, Program stranger, LocalDate today) {

  /** Owed by household, as soon as the parts have heard of everything. */
  long owed(String household) {
    return finance
        .items("/api/v1/settlement-runs/preview")
        .filter(owed -> owed.required("household").asString().equals(household))
        .mapToLong(owed -> owed.required("total").asLong())
        .sum();
  }

  /** The statement of a household in a run. */
  JsonNode statement(String run, String household) {
    var id =
        finance
            .items("/api/v1/statements?run=" + run)
            .filter(each -> each.required("household").asString().equals(household))
            .findFirst()
            .orElseThrow()
            .required("id")
            .asString();
    return finance.get("/api/v1/statements/" + id);
  }

  String run() {
    return finance.post("/api/v1/settlement-runs", Map.of("to", today)).required("id").asString();
  }

  /** Confirmed by the households, paid by the bank, and heard of from its file. */
  void payOut(List<JsonNode> statements) {
    var ids = statements.stream().map(each -> each.required("id").asString()).toList();
    ids.forEach(id ->
        finance.post(
            "/api/v1/statements/" + id + "/confirmation",
            Map.of("how", "BY_VISIT", "who", "head of the household")));
    var batch =
        finance.post("/api/v1/payout-batches", Map.of("statements", ids)).required("id").asString();
    var path = "/api/v1/payout-batches/" + batch;
    var result =
        stranger.postFile(
            "/sandbox/bank/api/" + Town.COUNTY + "/results", finance.file(path + "/file"));
    finance.postFile(path + "/result", result);
    ids.forEach(id -> until(finance, "/api/v1/statements/" + id, "PAID"));
  }
}
