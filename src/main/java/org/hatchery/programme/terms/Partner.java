package org.hatchery.programme.terms;

import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/**
 * Region whose providers a programme pays as well (合作区域).
 *
 * @param share what that region bears of an order with one of its providers; the home region bears the rest
 */
@NamedInterface(propagate = false)
public record Partner(RegionCode region, Rate share) {}
