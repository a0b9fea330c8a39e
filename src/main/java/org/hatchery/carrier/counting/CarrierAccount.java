package org.hatchery.carrier.counting;

import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;
import org.springframework.modulith.NamedInterface;

/** What is counted of carriers and their space. */
@NamedInterface(propagate = false)
public enum CarrierAccount implements Account {
    CARRIERS(Numbers.one(0)),
    LEASABLE_AREA(Numbers.stock(1, 2)),
    LEASABLE_AREA_MOMENT(Numbers.one(2)),
    LEASED_AREA(Numbers.stock(3, 4)),
    LEASED_AREA_MOMENT(Numbers.one(4)),
    WORKSTATIONS(Numbers.stock(5, 6)),
    WORKSTATIONS_MOMENT(Numbers.one(6)),
    LEASED_WORKSTATIONS(Numbers.stock(7, 8)),
    LEASED_WORKSTATIONS_MOMENT(Numbers.one(8)),
    CARRIERS_OF_KIND(Numbers.each(20, CarrierKind.class));

    private final Numbers numbers;

    CarrierAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
