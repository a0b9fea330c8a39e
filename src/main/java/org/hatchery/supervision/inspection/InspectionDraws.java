package org.hatchery.supervision.inspection;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All draws. */
interface InspectionDraws extends ListCrudRepository<InspectionDraw, InspectionDrawId> {
    Optional<InspectionDraw> findByReceiptId(String receiptId);
}
