package org.hatchery.shared.mongo;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells how much is set aside, by kind, and of races from the first one on. */
@Component
class WatchSetAside {
    private final SetAsideLedger setAside;
    private final MultiGauge gauge;

    WatchSetAside(SetAsideLedger setAside, MeterRegistry meters) {
        this.setAside = setAside;
        this.gauge = MultiGauge.builder("hatchery.setaside")
                .description("What could not be handled and waits for its next attempt")
                .register(meters);
        Tally.expect("hatchery.races.lost");
        Tally.expect("hatchery.races.given.up");
    }

    @Scheduled(fixedDelayString = "PT15S")
    void look() {
        gauge.register(
                setAside.counts().entrySet().stream()
                        .<Row<?>>map(kind -> Row.of(Tags.of("kind", kind.getKey()), kind.getValue()))
                        .toList(),
                true);
    }
}
