package org.walnut.county;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.walnut.access.CountyList;

/** Tells the entrance which counties there are. */
@Component
class OpenCounties implements CountyList {

  private final Divisions divisions;

  OpenCounties(Divisions divisions) {
    this.divisions = divisions;
  }

  @Override
  public Map<String, String> counties() {
    var counties = new LinkedHashMap<String, String>();
    divisions.counties().forEach(county -> counties.put(county.code(), county.name()));
    return counties;
  }
}
