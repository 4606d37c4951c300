package org.walnut.house;

import java.util.List;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Open;

/** Doors as they must not be, hung up for one test to show that they are found. */
final class WrongDoors implements AutoCloseable {

  private final RequestMappingHandlerMapping mapping;
  private final List<RequestMappingInfo> hung;

  private WrongDoors(RequestMappingHandlerMapping mapping, List<RequestMappingInfo> hung) {
    this.mapping = mapping;
    this.hung = hung;
  }

  static WrongDoors hung(RequestMappingHandlerMapping mapping) throws NoSuchMethodException {
    var hung =
        List.of(
            info(mapping, RequestMethod.GET, "/wrong-doors/keyless"),
            info(mapping, RequestMethod.GET, "/wrong-doors/desk"),
            info(mapping, RequestMethod.POST, "/api/v1/wrong-doors/desk"),
            info(mapping, RequestMethod.GET, "/wrong-doors/ajar"),
            info(mapping, RequestMethod.GET, "/wrong-doors/twin"),
            info(mapping, RequestMethod.GET, "/api/v1/wrong-doors/twin"));
    var names = List.of("keyless", "desk", "change", "ajar", "twin", "otherTwin");
    for (int i = 0; i < hung.size(); i++) {
      mapping.registerMapping(
          hung.get(i), new Handlers(), Handlers.class.getDeclaredMethod(names.get(i)));
    }
    return new WrongDoors(mapping, hung);
  }

  @Override
  public void close() {
    hung.forEach(mapping::unregisterMapping);
  }

  private static RequestMappingInfo info(
      RequestMappingHandlerMapping mapping, RequestMethod method, String path) {
    return RequestMappingInfo.paths(path)
        .methods(method)
        .options(mapping.getBuilderConfiguration())
        .build();
  }

  /** The handlers behind the doors. */
  static final class Handlers {

    void keyless() {}

    @Needs(Act.SEE_DESK)
    void desk() {}

    /** Changes something with a key for readers. */
    @Needs(Act.READ_FIGURES)
    void change() {}

    @Open
    void ajar() {}

    @Needs(Act.READ_MONEY)
    void twin() {}

    @Needs(Act.READ_STOCK)
    void otherTwin() {}
  }
}
