package org.hatchery.incubation.act;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.incubation.service.ServiceDirectory;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Sees that no service hangs on days on which nobody stayed. */
@Component
class ServedDays {
    private final ServiceDirectory services;

    ServedDays(ServiceDirectory services) {
        this.services = services;
    }

    /**
     * Checks what the carrier delivered to the firm or team against its stays there.
     *
     * @param others other stays of the same firm or team
     * @throws Rejection WRONG_DATES where the corrected stay no longer covers a service, and no other one does
     */
    void mustLieWithin(Stay corrected, List<Stay> others) {
        List<Stay> there = Stream.concat(
                        Stream.of(corrected),
                        others.stream().filter(stay -> stay.getCarrier().equals(corrected.getCarrier())))
                .toList();
        List<LocalDate> outside = services.daysOf(corrected.getCarrier(), corrected.getIncubatee()).stream()
                .filter(day -> there.stream().noneMatch(stay -> stay.covers(day)))
                .sorted()
                .toList();
        if (!outside.isEmpty()) {
            throw new Rejection(
                    WRONG_DATES,
                    "stay",
                    Words.say("incubation.services-outside", outside.size(), Spoken.day(outside.get(0))));
        }
    }
}
