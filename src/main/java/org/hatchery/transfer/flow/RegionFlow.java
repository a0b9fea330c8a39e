package org.hatchery.transfer.flow;

import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What flows from one division to another.
 *
 * @param to null for what goes abroad
 */
@NamedInterface(propagate = false)
public record RegionFlow(RegionCode from, @Nullable RegionCode to, FlowSum sum) {}
