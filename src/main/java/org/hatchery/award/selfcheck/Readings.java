package org.hatchery.award.selfcheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.pipeline.carrier.CarrierPipeline;
import org.hatchery.pipeline.carrier.CarrierPipelineDirectory;
import org.hatchery.shared.Period;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What was counted of one carrier at the end of each of the last months, and over the last whole year. */
record Readings(List<CarrierPipeline> months, Reading lastYear, CountedIndicators counted) {
    /** Months that are looked back for since when something is so. */
    private static final int MONTHS = 24;

    static Readings of(
            CarrierPipelineDirectory pipelines, CarrierId carrier, LocalDate today, CountedIndicators counted) {
        YearMonth now = YearMonth.from(today);
        List<Period> asked = IntStream.range(0, MONTHS)
                .mapToObj(back -> new Period(now.minusMonths(back).toString()))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        asked.add(new Period(String.valueOf(today.getYear() - 1)));
        List<CarrierPipeline> read = pipelines.read(carrier, asked);
        return new Readings(read.subList(0, MONTHS), read.get(MONTHS).total(), counted);
    }

    Optional<BigDecimal> value(CheckSource source) {
        return source.of(reading(source), counted);
    }

    private Reading reading(CheckSource source) {
        return source.over() == CheckSource.Over.LAST_YEAR
                ? lastYear
                : months.get(0).total();
    }

    /** First of the days, ends of months and today, on which it was so without a break; of a year, its last day. */
    @Nullable LocalDate since(CheckSource source, Predicate<BigDecimal> enough) {
        if (source.over() == CheckSource.Over.LAST_YEAR) {
            return lastYear.window().stockOn();
        }
        LocalDate since = null;
        for (CarrierPipeline month : months) {
            if (source.of(month.total(), counted).filter(enough).isEmpty()) {
                return since;
            }
            since = month.total().window().stockOn();
        }
        return since;
    }
}
