package org.hatchery.totals.keeping;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells how old the totals are; out of service when they stand still.
 *
 * <p>Neither liveness nor readiness: another start would not move them, and everything else is served as before.
 */
@Component
class TotalsHealthIndicator implements HealthIndicator {
    private final WatchTotals totals;
    private final Duration patience;

    TotalsHealthIndicator(WatchTotals totals, @Value("${hatchery.totals.patience:PT5M}") Duration patience) {
        this.totals = totals;
        this.patience = patience;
    }

    @Override
    public Health health() {
        if (!totals.isBuilt()) {
            return Health.unknown().withDetail("asOf", "never").build();
        }
        boolean moves = totals.lag().compareTo(patience) < 0;
        return (moves ? Health.up() : Health.outOfService())
                .withDetail("asOf", totals.asOf())
                .withDetail("lagSeconds", totals.lag().toSeconds())
                .build();
    }
}
