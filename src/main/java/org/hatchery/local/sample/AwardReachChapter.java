package org.hatchery.local.sample;

import java.time.Clock;
import java.util.List;
import org.hatchery.application.reach.RunReach;
import org.hatchery.carrier.register.Carrier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who of the sample may claim which award, found by the run of every night. */
@Profile("local")
@Component
@Order
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class AwardReachChapter implements CountedChapter {
    private final RunReach run;
    private final Clock clock;

    AwardReachChapter(RunReach run, Clock clock) {
        this.run = run;
        this.clock = clock;
    }

    @Override
    public List<?> tell(Given given, List<Carrier> carriers) {
        run.run(given.today());
        run.recount(clock.instant().plusSeconds(1));
        return List.of();
    }
}
