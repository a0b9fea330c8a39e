package org.hatchery.transfer.achievement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody found an achievement to be worth (成果评估).
 *
 * @param trl level of readiness that was found; null where it was not looked at
 */
@NamedInterface(propagate = false)
public record AchievementAssessment(
        LocalDate on, String assessor, @Nullable Integer trl, String opinion, boolean recommended) {}
