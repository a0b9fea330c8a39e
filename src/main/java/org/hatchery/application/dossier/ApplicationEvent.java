package org.hatchery.application.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Something done to an application (办理记录).
 *
 * @param region where it lay; null where its beneficiary acted
 */
public record ApplicationEvent(
        ApplicationStep step,
        LocalDate on,
        String by,
        Instant at,
        @Nullable RegionCode region,
        @Nullable String note,
        @Nullable Yuan sum) {}
