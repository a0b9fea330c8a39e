package org.hatchery.application.dossier;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Which applications; all conditions that are given hold together.
 *
 * @param region in which the beneficiary is, or that reviews it
 * @param lies division whose turn it is
 * @param rule id of the rule
 * @param titles whether only titles, or only money
 * @param listedFor year in whose budget it is to be
 * @param batch in which it was paid
 */
public record ApplicationFilter(
        @Nullable RegionCode region,
        @Nullable RegionCode lies,
        @Nullable Set<ApplicationState> states,
        @Nullable String rule,
        @Nullable Boolean titles,
        @Nullable Integer listedFor,
        @Nullable String batch,
        @Nullable DayRange begunOn,
        @Nullable DayRange dueOn,
        @Nullable String text) {
    public static final ApplicationFilter ALL =
            new ApplicationFilter(null, null, null, null, null, null, null, null, null, null);

    /** Those in these states. */
    public static ApplicationFilter in(Set<ApplicationState> states) {
        return new ApplicationFilter(null, null, states, null, null, null, null, null, null, null);
    }

    /** Those whose turn is this division's, in these states. */
    public static ApplicationFilter lyingIn(RegionCode region, Set<ApplicationState> states) {
        return new ApplicationFilter(null, region, states, null, null, null, null, null, null, null);
    }
}
