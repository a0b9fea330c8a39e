package org.hatchery.identity;

import java.util.List;

/**
 * A role with what it is limited to, as somebody was given it.
 *
 * @param limits carrier ids, an incubatee id, ids of a provider or pilot-test base, of
 *     institutions or stations, or of somebody on the register, or region codes; empty for ADMIN
 */
public record Grant(Role role, List<String> limits) {
    public Grant {
        limits = List.copyOf(limits);
    }
}
