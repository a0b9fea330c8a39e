package org.hatchery.totals;

import java.util.List;
import java.util.Map;
import org.hatchery.carrier.Carrier;
import org.hatchery.figures.YearFact;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.ServiceFact;
import org.hatchery.incubation.StayFact;

/**
 * Everything that is recorded of a carrier.
 *
 * @param everywhere all stays of those who stay or stayed there, also those elsewhere
 */
record CarrierStory(
        Carrier carrier,
        List<StayFact> stays,
        Map<IncubateeId, List<StayFact>> everywhere,
        Map<IncubateeId, List<GrowthLabel>> labels,
        List<ServiceFact> services,
        List<YearFact> figures) {}
