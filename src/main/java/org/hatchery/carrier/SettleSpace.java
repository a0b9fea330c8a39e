package org.hatchery.carrier;

import java.util.List;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Retries;
import org.springframework.stereotype.Service;

/** Use case for incubation: make the leases of one stay what the stay's own record says. */
@Service
public class SettleSpace {
    private final Carriers carriers;

    SettleSpace(Carriers carriers) {
        this.carriers = carriers;
    }

    /**
     * One conditional write, tried again when somebody else changed the carrier first; none when nothing changes.
     *
     * @throws Rejection what {@link Space#settle} refuses, or STALE after too many lost races
     */
    public void settle(CarrierId id, String stay, List<Lease> leases) {
        Retries.whenLost(() -> {
            Carrier carrier = carriers.findById(id).orElseThrow();
            Space before = carrier.getSpace();
            carrier.settle(stay, leases);
            return before.equals(carrier.getSpace()) ? carrier : carriers.save(carrier);
        });
    }
}
