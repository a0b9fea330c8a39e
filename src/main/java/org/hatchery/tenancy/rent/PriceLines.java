package org.hatchery.tenancy.rent;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.shared.Area;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Makes lines of rent out of what somebody wants, by the space and the prices of the carrier. */
public final class PriceLines {
    private final Space space;
    private final RentPriceList prices;
    private final LocalDate from;
    private final Faults faults;

    private PriceLines(Space space, RentPriceList prices, LocalDate from, Faults faults) {
        this.space = space;
        this.prices = prices;
        this.from = from;
        this.faults = faults;
    }

    /** The lines from a day on; what is wrong with them is noted below {@code lines}. */
    public static LinesSince of(
            List<LineWish> wishes, Space space, RentPriceList prices, LocalDate from, Faults faults) {
        var pricing = new PriceLines(space, prices, from, faults);
        List<RentLine> lines = new ArrayList<>();
        for (int at = 0; at < wishes.size(); at++) {
            lines.add(pricing.line(wishes.get(at), wishes.subList(0, at), "lines." + at));
        }
        return new LinesSince(from, lines);
    }

    private RentLine line(LineWish wish, List<LineWish> before, String field) {
        Area area = wish.basis() == RentBasis.AREA ? area(wish, before, field + ".unit") : Area.NONE;
        faults.unless(
                wish.basis() == RentBasis.AREA || wish.unit() == null,
                field + ".unit",
                Words.say("tenancy.unit-of-area-only"));
        int workstations = wish.workstations() == null ? 0 : wish.workstations();
        faults.unless(
                (wish.basis() == RentBasis.WORKSTATION) == (workstations > 0),
                field + ".workstations",
                Words.say("tenancy.workstations-of-theirs-only"));
        Yuan list = prices.on(wish.basis(), from).orElse(null);
        return new RentLine(
                wish.basis(), wish.unit(), area, workstations, price(wish, list, field), list, deviation(wish, list));
    }

    private Area area(LineWish wish, List<LineWish> before, String field) {
        String code = wish.unit();
        if (code == null) {
            faults.unless(false, field, Words.say("tenancy.unit-is-needed"));
            return Area.NONE;
        }
        faults.unless(
                before.stream().noneMatch(other -> other.basis() == RentBasis.AREA && code.equals(other.unit())),
                field,
                Words.say("tenancy.unit-once", code));
        Area known = space.unit(code).map(SpaceUnit::area).orElse(null);
        faults.unless(known != null, field, Words.say("tenancy.no-such-unit", code));
        return requireNonNullElse(wish.area(), requireNonNullElse(known, Area.NONE));
    }

    private Yuan price(LineWish wish, @Nullable Yuan list, String field) {
        faults.unless(wish.price() != null || list != null, field + ".price", Words.say("tenancy.no-list-price"));
        boolean deviates = list != null && wish.price() != null && !wish.price().equals(list);
        faults.unless(
                !deviates || wish.deviation() != null,
                field + ".deviation",
                Words.say("tenancy.say-why-other-price", list));
        return requireNonNullElse(wish.price(), requireNonNullElse(list, Yuan.ZERO));
    }

    private static @Nullable String deviation(LineWish wish, @Nullable Yuan list) {
        return list == null || wish.price() == null || wish.price().equals(list) ? null : wish.deviation();
    }
}
