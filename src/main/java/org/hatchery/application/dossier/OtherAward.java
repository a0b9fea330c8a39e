package org.hatchery.application.dossier;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What the same recipient applied for elsewhere, as far as a reviewer has to know it (其他申报).
 *
 * @param payer division whose rule it is
 * @param sum granted or wanted; null where neither is said
 * @param sameFact whether it rests on one of the same records
 */
public record OtherAward(
        ApplicationId id,
        Sentence title,
        RegionCode payer,
        ApplicationState state,
        LocalDate on,
        @Nullable Yuan sum,
        boolean sameFact) {}
