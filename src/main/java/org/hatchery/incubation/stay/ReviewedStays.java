package org.hatchery.incubation.stay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hatchery.shared.mongo.Retries;
import org.springframework.stereotype.Component;

/** Notes in what stays disagree with what they rest on. */
@Component
public class ReviewedStays {
    private final Stays stays;

    ReviewedStays(Stays stays) {
        this.stays = stays;
    }

    public Optional<Stay> find(StayId id) {
        return stays.findById(id);
    }

    /** Writes it only when that is something else than before; found out afresh at each attempt. */
    public void note(Stay stay, Function<Stay, List<StayDisagreement>> found) {
        if (found.apply(stay).equals(stay.getDisagreements())) {
            return;
        }
        Retries.whenLost(
                () -> stays.findById(stay.getId()).map(fresh -> stays.save(fresh.reviewed(found.apply(fresh)))));
    }
}
