package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * What a carrier asks for its space, by kind and day (租金标准).
 *
 * @param prices in order of time
 */
@Document("rentPrices")
@NamedInterface(propagate = false)
public record RentPriceList(
        @Id CarrierId carrier, @Version @Nullable Long version, List<RentPrice> prices) {

    /** That of a carrier which has set none. */
    public static RentPriceList none(CarrierId carrier) {
        return new RentPriceList(carrier, null, List.of());
    }

    /** Counts the changes; 0 before the first one. */
    public long changes() {
        return version == null ? 0 : version + 1;
    }

    /** What is asked for such space on a day; empty where no price is set by then. */
    public Optional<Yuan> on(RentBasis basis, LocalDate day) {
        return prices.stream()
                .filter(price -> price.basis() == basis && !price.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(RentPrice::price);
    }

    /** The same with this price, in place of one for the same kind and day. */
    public RentPriceList with(RentPrice set) {
        List<RentPrice> all = Stream.concat(
                        prices.stream()
                                .filter(one -> one.basis() != set.basis()
                                        || !one.from().equals(set.from())),
                        Stream.of(set))
                .sorted(Comparator.comparing(RentPrice::from).thenComparing(RentPrice::basis))
                .toList();
        return new RentPriceList(carrier, version, all);
    }

    boolean says(RentPrice price) {
        return prices.contains(price);
    }
}
