package org.hatchery.carrier.counting;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;

/** Writes what a carrier brings to its book itself: that it is there, as what, and its space. */
final class CarrierBook {
    private final Carrier carrier;
    private final CarrierPage page;

    CarrierBook(Carrier carrier, CarrierPage page) {
        this.carrier = carrier;
        this.page = page;
    }

    void write() {
        presence(CarrierAccount.CARRIERS.number());
        presence(CarrierAccount.CARRIERS_OF_KIND.at(carrier.getProfile().kind()));
        space(carrier.getSpace(), carrier.getClosedOn());
    }

    private void presence(int number) {
        page.stock(carrier.getProfile().openedOn(), carrier.getClosedOn(), number, 1);
    }

    private void space(Space space, @Nullable LocalDate closed) {
        for (SpaceUnit unit : space.units()) {
            page.stock(
                    unit.from(),
                    Span.earlier(unit.to(), closed),
                    CarrierAccount.LEASABLE_AREA,
                    unit.area().hundredths());
        }
        for (Lease lease : space.leases()) {
            long area = space.areaOf(lease.units()).hundredths();
            page.stock(lease.from(), lease.to(), CarrierAccount.LEASED_AREA, area);
            page.stock(lease.from(), lease.to(), CarrierAccount.LEASED_WORKSTATIONS, lease.workstations());
        }
        workstations(space.capacities(), closed);
    }

    /** In order of time; a change planned for after the end never came. */
    private void workstations(List<Capacity> capacities, @Nullable LocalDate closed) {
        LocalDate to = closed;
        for (int next = capacities.size() - 1; next >= 0; next--) {
            Capacity capacity = capacities.get(next);
            page.stock(capacity.from(), to, CarrierAccount.WORKSTATIONS, capacity.workstations());
            to = Span.earlier(capacity.from(), to);
        }
    }
}
