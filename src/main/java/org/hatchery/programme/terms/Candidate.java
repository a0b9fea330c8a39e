package org.hatchery.programme.terms;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What the rules need to know of whoever applies, on the day of the question.
 *
 * @param foundedOn null for a team
 * @param labels in force
 * @param inIncubation whether it stays in a carrier
 * @param carrierLevel highest level at which that carrier is recognised
 * @param listed whether a credit record in force speaks against it
 */
@NamedInterface(propagate = false)
public record Candidate(
        IncubateeForm form,
        RegionCode region,
        @Nullable LocalDate foundedOn,
        Set<GrowthLabelKind> labels,
        boolean inIncubation,
        @Nullable RecognitionLevel carrierLevel,
        boolean listed,
        Figures figures) {}
