package org.hatchery.transfer.flow;

import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Flows of technology within a division, out of it and into it (技术交易地图).
 *
 * @param flows between its parts, and between these and what lies around it, the largest first
 */
@NamedInterface(propagate = false)
public record TransactionMap(RegionCode region, Period period, List<RegionFlow> flows) {
    /** What its sellers sold, wherever to. */
    public FlowSum sold() {
        return sum(true, false);
    }

    /** What its buyers bought, wherever from, as far as that was registered here. */
    public FlowSum bought() {
        return sum(false, true);
    }

    /** What stayed within it. */
    public FlowSum local() {
        return sum(true, true);
    }

    private FlowSum sum(boolean from, boolean to) {
        return flows.stream()
                .filter(flow -> !from || region.contains(flow.from()))
                .filter(flow -> !to || isHere(flow.to()))
                .map(RegionFlow::sum)
                .reduce(FlowSum.NONE, FlowSum::plus);
    }

    private boolean isHere(@Nullable RegionCode to) {
        return to != null && region.contains(to);
    }
}
