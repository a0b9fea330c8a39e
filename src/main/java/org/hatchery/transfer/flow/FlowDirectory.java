package org.hatchery.transfer.flow;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of flows; statistics, so the caller has checked the scope. */
@Component
public class FlowDirectory {
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;
    private final RegionDirectory regions;

    FlowDirectory(MongoOperations mongo, RegionDirectory regions) {
        this.mongo = mongo;
        this.regions = regions;
    }

    private record Ends(RegionCode from, @Nullable RegionCode to) {}

    /** The map of a division: its parts, and around it whatever lies beside it or beside what it lies in. */
    public TransactionMap map(RegionCode region, Period period) {
        FlowLevel level = regions.everBelow(region).stream()
                .findFirst()
                .map(FlowLevel::at)
                .orElse(FlowLevel.COUNTY);
        LocalDate first = period.firstDay();
        Map<Ends, FlowSum> sums = new LinkedHashMap<>();
        mongo.find(new Query(touching(region, level, first.getYear())).cursorBatchSize(BATCH), Flow.class)
                .forEach(flow -> sums.merge(
                        new Ends(shown(new RegionCode(flow.from()), region), target(flow, region)),
                        flow.within(first.getMonthValue(), period.lastDay().getMonthValue()),
                        FlowSum::plus));
        List<RegionFlow> flows = sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isNone())
                .map(sum -> new RegionFlow(sum.getKey().from(), sum.getKey().to(), sum.getValue()))
                .sorted(Comparator.comparing((RegionFlow flow) -> -flow.sum().total())
                        .thenComparing(RegionFlow::from)
                        .thenComparing(flow -> String.valueOf(flow.to())))
                .toList();
        return new TransactionMap(region, period, flows);
    }

    private static Criteria touching(RegionCode region, FlowLevel level, int year) {
        Criteria kind = where("year").is(year).and("level").is(level);
        if (region.equals(RegionCode.NATION)) {
            return kind;
        }
        return new Criteria().andOperator(kind, new Criteria().orOperator(lies("from", region), lies("to", region)));
    }

    private static Criteria lies(String end, RegionCode region) {
        return where(end).gte(region.value()).lte(region.last().value());
    }

    private @Nullable RegionCode target(Flow flow, RegionCode region) {
        return flow.to().equals(FlowPair.ABROAD) ? null : shown(new RegionCode(flow.to()), region);
    }

    /** Itself within the division; outside, the widest division that does not hold the one asked for. */
    private RegionCode shown(RegionCode place, RegionCode region) {
        if (region.contains(place)) {
            return place;
        }
        RegionCode wide = place;
        Optional<RegionCode> above = regions.parent(place);
        while (above.isPresent() && !above.get().contains(region)) {
            wide = above.get();
            above = regions.parent(wide);
        }
        return wide;
    }
}
