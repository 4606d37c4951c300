package org.walnut.infrastructure.web;

import org.jspecify.annotations.Nullable;
import org.walnut.access.Scope;
import org.walnut.shared.DivisionCode;

/** Which villages a list shows; empty texts let all through. */
public record VillageFilter(String scope, String q, String town, String lacking, boolean poor) {

  static VillageFilter of(
      Scope scope, String q, @Nullable DivisionCode town, String lacking, boolean poor) {
    return new VillageFilter(
        scope.divisionPrefix(), q.strip(), town == null ? "" : town.value(), lacking.strip(), poor);
  }

  String townPrefix() {
    return town.isEmpty() ? "" : new DivisionCode(town).prefix();
  }

  public boolean narrow() {
    return !(q.isEmpty() && town.isEmpty() && lacking.isEmpty()) || poor;
  }
}
