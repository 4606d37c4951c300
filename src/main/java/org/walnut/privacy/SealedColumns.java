package org.walnut.privacy;

import java.util.List;

/** The sealed columns of a room. */
public interface SealedColumns {

  List<SealedColumn> columns();
}
