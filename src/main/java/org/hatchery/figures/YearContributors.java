package org.hatchery.figures;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.reading.Contributors;
import org.springframework.stereotype.Component;

/** What firms and teams bring to the figures of a year that their carriers confirmed. */
@Component
class YearContributors implements Contributors {
    private final YearFiguresDirectory figures;

    YearContributors(YearFiguresDirectory figures) {
        this.figures = figures;
    }

    @Override
    public Stream<Contributor> of(int year, Consumer<Optional<RegionCode>> unread) {
        return figures.confirmed(year, told -> new One(told.region(), YearItem.amounts(told.values())), unread);
    }

    private record One(RegionCode region, Map<YearItem, Long> amounts) implements Contributor {
        @Override
        public long amount(String item) {
            return amounts.getOrDefault(YearItem.valueOf(item), 0L);
        }
    }
}
