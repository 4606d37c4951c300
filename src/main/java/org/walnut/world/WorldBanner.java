package org.walnut.world;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Banner;

/** Marks every page of a county in which the named world is set up: what is shown is invented. */
@Component
class WorldBanner implements Banner {

  private final WorldStore store;

  WorldBanner(WorldStore store) {
    this.store = store;
  }

  @Override
  public @Nullable String key() {
    return Tenancy.county().isPresent() && store.isSetUp() ? "world.banner" : null;
  }
}
