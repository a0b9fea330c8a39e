package org.hatchery.live;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.reading.TotalDirectory;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Slice;
import org.hatchery.totals.tree.Snapshot;
import org.hatchery.totals.tree.TotalKey;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells who listens that totals of their region have moved in the last two years; what is put right in earlier ones is no news. */
@Component
class FollowTotals {
    private static final int MONTHS = 24;
    private static final String TOTALS = "totals";

    private final Lines lines;
    private final TotalDirectory totals;
    private final Clock clock;
    private String state = "";

    FollowTotals(Lines lines, TotalDirectory totals, Clock clock) {
        this.lines = lines;
        this.totals = totals;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        List<RegionCode> regions = lines.open().stream()
                .map(line -> line.topic().region())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (regions.isEmpty()) {
            state = "";
            return;
        }
        String now = totals.state();
        if (now.equals(state) && lines.open().stream().noneMatch(this::isFirstLook)) {
            return;
        }
        state = now;
        YearMonth month = YearMonth.now(clock);
        Map<RegionCode, List<TotalKey>> keys =
                regions.stream().collect(toMap(Function.identity(), region -> keys(region, month)));
        Snapshot found =
                totals.read(keys.values().stream().flatMap(List::stream).toList());
        lines.open().forEach(line -> tell(line, keys, found));
    }

    private boolean isFirstLook(Line line) {
        return line.topic().region() != null && !line.hasHeard(TOTALS);
    }

    private static List<TotalKey> keys(RegionCode region, YearMonth month) {
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> new TotalKey(region, Column.running(month.minusMonths(back)), Slice.ALL))
                .toList();
    }

    private static void tell(Line line, Map<RegionCode, List<TotalKey>> keys, Snapshot found) {
        RegionCode region = line.topic().region();
        if (region == null) {
            return;
        }
        var now = Stream.ofNullable(keys.get(region))
                .flatMap(List::stream)
                .map(found::at)
                .toList();
        if (!now.isEmpty() && line.isNew(TOTALS, now)) {
            line.tell(new News(
                    News.Kind.TOTALS,
                    found.asOf(),
                    Map.of("region", region.value(), "asOf", found.asOf().toString())));
        }
    }
}
