package org.hatchery.carrier.counting;

import org.hatchery.carrier.profile.CarrierFacility;
import org.hatchery.carrier.profile.CarrierFounder;
import org.hatchery.carrier.profile.CarrierHost;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierOwnership;
import org.hatchery.carrier.profile.IncubationModel;
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
    CARRIERS_OF_KIND(Numbers.each(20, CarrierKind.class)),
    CARRIERS_HOSTED_BY(Numbers.each(30, CarrierHost.class)),
    CARRIERS_OWNED_BY(Numbers.each(45, CarrierOwnership.class)),
    CARRIERS_FOUNDED_BY(Numbers.each(55, CarrierFounder.class)),
    CARRIERS_OF_MODEL(Numbers.each(70, IncubationModel.class)),
    CARRIERS_WITH_FACILITY(Numbers.each(75, CarrierFacility.class)),
    CARRIERS_OWNED_ELSEWHERE(Numbers.one(85)),
    CARRIERS_IN_CLUSTER(Numbers.one(86)),
    STAFF(Numbers.one(90)),
    PROFESSIONALS(Numbers.one(91)),
    MENTORS(Numbers.one(92)),
    /** Size of incubation funds, in hundredths of a yuan. */
    FUND(Numbers.one(93)),
    CARRIERS_WITH_FUND(Numbers.one(94)),
    FUND_INVESTMENTS(Numbers.one(95)),
    /** What funds invested, in hundredths of a yuan. */
    FUND_INVESTED(Numbers.one(96));

    private final Numbers numbers;

    CarrierAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
