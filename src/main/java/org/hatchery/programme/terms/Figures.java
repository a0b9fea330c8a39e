package org.hatchery.programme.terms;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Size of an applicant as it declares it (申报规模); what is not declared is null.
 *
 * @param staff persons employed
 * @param revenue of the last year
 * @param capital paid in
 * @param coreMembers of a team
 */
@NamedInterface(propagate = false)
public record Figures(
        @Nullable Integer staff,
        @Nullable Yuan revenue,
        @Nullable Yuan assets,
        @Nullable Yuan capital,
        @Nullable Integer coreMembers) {
    public static final Figures NONE = new Figures(null, null, null, null, null);
}
