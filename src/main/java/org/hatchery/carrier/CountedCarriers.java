package org.hatchery.carrier;

import org.hatchery.totals.CountedSubjects;
import org.springframework.stereotype.Component;

/** What a carrier was counted with last; nothing is counted for it again. Whoever asks has checked the scope. */
@Component
public class CountedCarriers {
    private final CountedSubjects subjects;

    CountedCarriers(CountedSubjects subjects) {
        this.subjects = subjects;
    }

    public CarrierMonths of(CarrierId carrier) {
        return CarrierMonths.of(subjects.of(CarrierBooks.KIND, carrier.value()));
    }
}
