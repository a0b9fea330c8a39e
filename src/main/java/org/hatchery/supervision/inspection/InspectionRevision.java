package org.hatchery.supervision.inspection;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * Correction of the result of a closed inspection (结果更正), which leaves what was recorded before readable.
 *
 * @param was result before
 * @param lifted consequences that ended with it
 */
@NamedInterface(propagate = false)
public record InspectionRevision(
        InspectionResult was, InspectionResult result, String reason, List<InspectionConsequence> lifted) {}
