package org.hatchery.transfer.flow;

import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Where contracts lead from and to in one year.
 *
 * @param to null for what goes abroad
 */
record FlowPair(int year, RegionCode from, @Nullable RegionCode to) {
    static final String ABROAD = "abroad";

    FlowPair at(FlowLevel level) {
        return new FlowPair(year, level.of(from), to == null ? null : level.of(to));
    }

    String target() {
        return to == null ? ABROAD : to.value();
    }

    String id(FlowLevel level) {
        return year + "/" + level + "/" + from + "/" + target();
    }
}
