package org.hatchery.firm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the personal data of those who left everywhere long enough ago; names and stays remain as history. */
@Component
class ForgetContacts {
    private static final Logger log = LoggerFactory.getLogger(ForgetContacts.class);

    private final IncubateeDirectory directory;
    private final Period kept;
    private final Clock clock;

    ForgetContacts(IncubateeDirectory directory, @Value("${hatchery.personal-data-kept}") Period kept, Clock clock) {
        this.directory = directory;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT15M")
    void forget() {
        long forgotten = directory.forgetThoseGoneBefore(LocalDate.now(clock).minus(kept));
        if (forgotten > 0) {
            log.info("Forgot the personal data of {} firms and teams that left before {}.", forgotten, kept);
        }
    }
}
