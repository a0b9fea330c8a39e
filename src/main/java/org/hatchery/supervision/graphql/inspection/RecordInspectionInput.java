package org.hatchery.supervision.graphql.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.supervision.inspection.ChangeInspection;
import org.hatchery.supervision.inspection.InspectionItem;
import org.hatchery.supervision.inspection.InspectionResult;
import org.hatchery.supervision.inspection.InspectionVisit;
import org.jspecify.annotations.Nullable;

/** Visit to record, as sent. */
record RecordInspectionInput(
        String inspection,
        int expectedVersion,
        LocalDate on,
        @Nullable String present,
        InspectionResult result,
        List<InspectionItem> items,
        List<String> photos,
        @Nullable String statement,
        boolean signed,
        @Nullable String asked,
        @Nullable LocalDate dueOn) {
    ChangeInspection.Found toFound() {
        return new ChangeInspection.Found(
                new InspectionVisit(on, present, result, items, List.of(), statement, signed),
                photos.stream().map(AttachmentViews::key).toList(),
                asked,
                dueOn);
    }
}
