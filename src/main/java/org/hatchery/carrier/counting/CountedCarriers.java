package org.hatchery.carrier.counting;

import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.totals.chapter.CountedSubjects;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What a carrier was counted with last; nothing is counted for it again. Whoever asks has checked the scope. */
@Component
@NamedInterface(propagate = false)
public class CountedCarriers {
    private final CountedSubjects subjects;

    CountedCarriers(CountedSubjects subjects) {
        this.subjects = subjects;
    }

    public CarrierMonths of(CarrierId carrier) {
        return CarrierMonths.of(subjects.of(CarrierBooks.KIND, carrier.value()));
    }
}
