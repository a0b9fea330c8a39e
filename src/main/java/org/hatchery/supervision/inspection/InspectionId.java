package org.hatchery.supervision.inspection;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names an inspection for good: its draw and whom it is about. */
@NamedInterface(propagate = false)
public record InspectionId(String value) implements Identifier {
    static InspectionId of(InspectionDrawId draw, String subject) {
        return new InspectionId(draw.value() + "-" + subject);
    }
}
