package org.hatchery.carrier.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Retries;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case for incubation: make the leases of one stay what the stay's own record says. */
@Service
@NamedInterface(propagate = false)
public class SettleSpace {
    private final Carriers carriers;

    SettleSpace(Carriers carriers) {
        this.carriers = carriers;
    }

    /**
     * One conditional write, tried again when somebody else changed the carrier first; none when nothing changes.
     *
     * @param read reads the leases afresh at each attempt, after the carrier itself was read: whoever writes last has
     *     then seen the last word of the stay
     * @return the carrier as it was then
     * @throws Rejection what {@link Carrier#settle} refuses, or STALE after too many lost races
     */
    public Carrier settle(CarrierId id, String stay, Supplier<List<Lease>> read) {
        return Retries.whenLost(() -> {
            Carrier carrier = carriers.findById(id).orElseThrow();
            Space before = carrier.getSpace();
            carrier.settle(stay, read.get());
            return before.equals(carrier.getSpace()) ? carrier : carriers.save(carrier);
        });
    }

    /**
     * The same for many stays in one write, each of which is declined by itself; those that were declined are told by their
     * names, and have what they had.
     */
    public Joint settle(CarrierId id, Supplier<Map<String, List<Lease>>> read) {
        return Retries.whenLost(() -> {
            Carrier carrier = carriers.findById(id).orElseThrow();
            Space before = carrier.getSpace();
            Set<String> declined = carrier.settle(read.get());
            return new Joint(before.equals(carrier.getSpace()) ? carrier : carriers.save(carrier), declined);
        });
    }

    /** The carrier as it was when many stays were settled, and who of them was declined. */
    @NamedInterface(propagate = false)
    public record Joint(Carrier carrier, Set<String> declined) {}

    /** The same after an act was undone; writes in any case, so that nobody who still means to do it comes through. */
    public void settleUndone(CarrierId id, String stay, Supplier<List<Lease>> read) {
        Retries.whenLost(() -> {
            Carrier carrier = carriers.findById(id).orElseThrow();
            carrier.settle(stay, read.get());
            return carriers.save(carrier);
        });
    }
}
