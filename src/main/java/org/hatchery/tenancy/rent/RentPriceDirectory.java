package org.hatchery.tenancy.rent;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.hatchery.carrier.profile.CarrierId;
import org.springframework.stereotype.Component;

/** Reads what carriers ask for their space; whoever sees a carrier sees its prices. */
@Component
public class RentPriceDirectory {
    private final RentPriceLists lists;

    RentPriceDirectory(RentPriceLists lists) {
        this.lists = lists;
    }

    public RentPriceList of(CarrierId carrier) {
        return lists.findById(carrier).orElseGet(() -> RentPriceList.none(carrier));
    }

    /** Of many at once; of those that have set none as well. */
    public Map<CarrierId, RentPriceList> of(Collection<CarrierId> carriers) {
        Map<CarrierId, RentPriceList> found =
                lists.findAllById(carriers).stream().collect(toMap(RentPriceList::carrier, Function.identity()));
        return carriers.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one, RentPriceList.none(one))));
    }
}
