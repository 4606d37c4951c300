package org.walnut.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.EvidenceGrade;

/** An order whose buyer has the goods and keeps them. */
record CompletedOrder(UUID id, String code, LocalDate on, EvidenceGrade grade, SoldOrder sold) {}
