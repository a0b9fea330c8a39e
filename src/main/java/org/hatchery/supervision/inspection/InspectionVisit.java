package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What a visit found (检查记录). */
@NamedInterface(propagate = false)
public record InspectionVisit(
        LocalDate on,
        @Nullable String present,
        InspectionResult result,
        List<InspectionItem> items,
        List<EvidenceFile> photos,
        @Nullable String statement,
        boolean signed) {
    InspectionVisit with(List<EvidenceFile> files) {
        return new InspectionVisit(on, present, result, items, files, statement, signed);
    }

    InspectionVisit with(InspectionResult now) {
        return new InspectionVisit(on, present, now, items, photos, statement, signed);
    }

    /** What is found and what is asked go together; nobody went there before the day that was set. */
    void check(@Nullable String asked, @Nullable LocalDate dueOn, LocalDate plannedOn, LocalDate today, Faults faults) {
        faults.unless(
                present != null || result == InspectionResult.NOT_REACHABLE,
                "present",
                Words.say("supervision.who-was-present"));
        faults.unless(
                !on.isBefore(plannedOn) && !on.isAfter(today),
                UserErrorCode.WRONG_DATES,
                "on",
                Words.say("supervision.visit-day"));
        boolean nothing = result == InspectionResult.NOTHING_FOUND;
        for (int at = 0; at < items.size(); at++) {
            InspectionItem item = items.get(at);
            faults.unless(
                    item.right() || item.finding() != null,
                    "items." + at + ".finding",
                    Words.say("supervision.say-finding"));
        }
        faults.unless(
                !nothing || items.stream().allMatch(InspectionItem::right),
                "result",
                Words.say("supervision.found-something"));
        faults.unless(nothing == (asked == null), "asked", Words.say("supervision.ask-to-rectify"));
        faults.unless(nothing == (dueOn == null), "dueOn", Words.say("supervision.ask-to-rectify"));
        faults.unless(
                dueOn == null || dueOn.isAfter(on) && dueOn.isAfter(today),
                UserErrorCode.WRONG_DATES,
                "dueOn",
                Words.say("supervision.rectify-later"));
    }
}
