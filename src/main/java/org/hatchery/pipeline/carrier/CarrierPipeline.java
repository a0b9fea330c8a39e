package org.hatchery.pipeline.carrier;

import java.time.Instant;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.shared.Period;
import org.hatchery.totals.reading.Reading;
import org.springframework.modulith.NamedInterface;

/**
 * What happened in one carrier in a period, wherever it lay then.
 *
 * @param asOf everything recorded before then is counted
 * @param lastYear the same months of the year before
 */
@NamedInterface(propagate = false)
public record CarrierPipeline(CarrierId carrier, Period period, Instant asOf, Reading total, Reading lastYear) {}
