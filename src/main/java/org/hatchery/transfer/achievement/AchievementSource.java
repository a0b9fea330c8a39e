package org.hatchery.transfer.achievement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Where an achievement comes from (成果来源).
 *
 * @param plan name of the plan or award; null where none
 * @param projectNumber of the task; null where none
 * @param fiscal whether fiscal money paid for it
 * @param acceptedOn day on which the project was accepted; null where it was not told
 */
@NamedInterface(propagate = false)
public record AchievementSource(
        SourceKind kind,
        @Nullable String plan,
        @Nullable String projectNumber,
        boolean fiscal,
        @Nullable LocalDate acceptedOn) {}
