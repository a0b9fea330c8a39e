package org.hatchery.policy.graphql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.progress.Forecast;
import org.hatchery.policy.progress.NoForecast;
import org.jspecify.annotations.Nullable;

/** Forecast of a target as shown. */
record TargetForecastView(
        TargetView target,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal actual,
        List<Forecast.Month> months,
        Forecast.@Nullable Expected line,
        @Nullable NoForecast none,
        @Nullable String reasonZh,
        @Nullable String reasonEn) {}
