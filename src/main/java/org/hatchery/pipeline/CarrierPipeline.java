package org.hatchery.pipeline;

import java.time.Instant;
import org.hatchery.carrier.CarrierId;
import org.hatchery.shared.Period;
import org.hatchery.totals.Reading;

/**
 * What happened in one carrier in a period, wherever it lay then.
 *
 * @param asOf everything recorded before then is counted
 * @param lastYear the same months of the year before
 */
public record CarrierPipeline(CarrierId carrier, Period period, Instant asOf, Reading total, Reading lastYear) {}
