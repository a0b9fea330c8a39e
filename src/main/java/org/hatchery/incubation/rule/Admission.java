package org.hatchery.incubation.rule;

import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.incubation.stay.SpaceChoice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for who wants to admit a firm or team.
 *
 * @param consent code by which one on the register agrees; null for one that is new
 * @param override why a rule of entry is set aside; null when none is
 */
public record Admission(
        CarrierId carrier,
        Party party,
        LocalDate enteredOn,
        SpaceChoice space,
        @Nullable String agreementNumber,
        @Nullable String consent,
        @Nullable String override) {}
