package org.hatchery.scale;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.local.sample.CarrierPlan;
import org.hatchery.local.sample.Place;

/** Cuts the nation into chunks: small neighbouring counties together, a large one into parts. */
final class Chunks {
    private final int most;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<CarrierPlan> open = new ArrayList<>();
    private int before;

    private Chunks(int most) {
        this.most = most;
    }

    /**
     * All chunks, in order.
     *
     * @param most firms and teams of one chunk, unless a single carrier has more
     */
    static List<Chunk> of(List<CarrierPlan> plans, int most) {
        var cutter = new Chunks(most);
        Map<Place, List<CarrierPlan>> byPlace =
                plans.stream().collect(groupingBy(CarrierPlan::place, LinkedHashMap::new, toList()));
        byPlace.values().forEach(cutter::add);
        cutter.close(0);
        return cutter.chunks;
    }

    private void add(List<CarrierPlan> county) {
        if (newcomers(open) + newcomers(county) > most) {
            close(0);
        }
        if (newcomers(county) > most) {
            cut(county);
        } else {
            open.addAll(county);
        }
    }

    private void cut(List<CarrierPlan> county) {
        int part = 0;
        for (CarrierPlan plan : county) {
            if (newcomers(open) + plan.newcomers() > most && !open.isEmpty()) {
                close(part++);
            }
            open.add(plan);
        }
        close(part);
    }

    private void close(int part) {
        if (!open.isEmpty()) {
            chunks.add(new Chunk(chunks.size(), part, before, List.copyOf(open)));
            before += newcomers(open);
            open.clear();
        }
    }

    private static int newcomers(List<CarrierPlan> plans) {
        return plans.stream().mapToInt(CarrierPlan::newcomers).sum();
    }
}
