package org.walnut.access;

import java.util.Map;
import java.util.UUID;

/** The shops of the county at hand that somebody may keep; the room that knows shops says which. */
public interface ShopList {

  Map<UUID, String> shops();
}
