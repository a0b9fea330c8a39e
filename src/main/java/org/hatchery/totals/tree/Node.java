package org.hatchery.totals.tree;

import org.hatchery.region.RegionCode;

/**
 * Node of the tree of totals: a division, or what lies directly in a division that has others below.
 *
 * @param value the code; with a sign of equality before it for what lies directly in it
 */
public record Node(String value) {
    private static final String DIRECTLY = "=";

    public static Node of(RegionCode code) {
        return new Node(code.value());
    }

    static Node directlyIn(RegionCode code) {
        return new Node(DIRECTLY + code.value());
    }

    boolean isDirect() {
        return value.startsWith(DIRECTLY);
    }

    public RegionCode code() {
        return new RegionCode(isDirect() ? value.substring(1) : value);
    }

    @Override
    public String toString() {
        return value;
    }
}
