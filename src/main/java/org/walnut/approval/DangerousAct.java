package org.walnut.approval;

import java.util.UUID;

/**
 * Something one person alone may not do. A room contributes it as a bean and asks for it through
 * {@link Approvals}.
 *
 * @param <P> what must be known to do it later; kept as JSON, without personal data
 */
public interface DangerousAct<P extends Record> {

  /** As {@code stock.writeOff}; its name is at {@code approval.kind.stock.writeOff}. */
  String kind();

  Class<P> payload();

  /** What exactly would happen now. It is done only while this still says what was approved. */
  Deed describe(P payload);

  /** Does it, in the transaction in which the second person approves. */
  void execute(P payload, UUID approval);
}
