package org.walnut.signin;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.walnut.access.CountyList;
import org.walnut.house.InCheng;

/** Stands for the room above that knows the counties. */
@TestConfiguration(proxyBeanMethods = false)
class TwoCounties {

  @Bean
  CountyList counties() {
    return () -> Map.of(InCheng.COUNTY, "成县", "522731", "惠水县");
  }
}
