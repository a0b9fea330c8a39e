package org.hatchery.local.sample;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.local.Personas;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.contract.StayContract;
import org.hatchery.tenancy.rent.RentBasis;
import org.hatchery.tenancy.rent.RentPrice;
import org.hatchery.tenancy.rent.RentPriceList;

/** Makes contracts of all stays in the carriers that personas run, of some in the others, and what these carriers ask. */
final class ContractsMaker {
    /** Who left longer ago has settled everything. */
    private static final int MONTHS_AFTER = 6;

    /** Each document more takes 4 KiB of the embedded engine. */
    private static final double OF_OTHERS = 0.2;

    private static final Set<String> CARRIERS = Set.of(Personas.HUNNAN_CARRIER, Personas.SHANDAN_CARRIER);

    private final Given given;

    private ContractsMaker(Given given) {
        this.given = given;
    }

    static List<Object> make(Given given, Sample sample) {
        var maker = new ContractsMaker(given);
        List<Object> made = new ArrayList<>();
        Map<CarrierId, List<Stay>> stays = sample.stays().stream().collect(groupingBy(Stay::getCarrier));
        sample.carriers().forEach(carrier -> {
            RentPriceList prices = maker.prices(carrier);
            made.add(prices);
            stays.getOrDefault(carrier.getId(), List.of()).stream()
                    .filter(ContractsMaker::isTold)
                    .flatMap(stay -> maker.contracts(stay, carrier, prices))
                    .forEach(made::add);
        });
        return made;
    }

    private static boolean isTold(Stay stay) {
        return CARRIERS.contains(stay.getCarrier().value())
                || Dice.of("contract?/" + stay.getId().value()).chance(OF_OTHERS);
    }

    /** Prices rose a year ago. */
    private RentPriceList prices(Carrier carrier) {
        LocalDate opened = carrier.getProfile().openedOn();
        LocalDate rise = given.today().minusYears(1).withDayOfYear(1);
        return RentPriceList.none(carrier.getId())
                .with(new RentPrice(RentBasis.AREA, opened, Yuan.of("36.00")))
                .with(new RentPrice(RentBasis.WORKSTATION, opened, Yuan.of("320.00")))
                .with(new RentPrice(RentBasis.AREA, rise, Yuan.of("39.50")))
                .with(new RentPrice(RentBasis.WORKSTATION, rise, Yuan.of("350.00")));
    }

    private Stream<StayContract> contracts(Stay stay, Carrier carrier, RentPriceList prices) {
        LocalDate left = stay.getEndedOn();
        boolean longGone = left != null && left.isBefore(given.today().minusMonths(MONTHS_AFTER));
        boolean toCome = stay.getEnteredOn().isAfter(given.today());
        boolean virtual = stay.getOccupancies().stream()
                .noneMatch(space -> space.workstations() > 0 || !space.units().isEmpty());
        return longGone || toCome || virtual || stay.getState() == StayState.VOIDED
                ? Stream.empty()
                : new ContractStory(stay, carrier, prices, given).tell();
    }
}
