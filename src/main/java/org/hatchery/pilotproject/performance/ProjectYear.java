package org.hatchery.pilotproject.performance;

import static org.hatchery.pilotproject.OutcomeKind.CONTRACT_SIGNED;
import static org.hatchery.pilotproject.OutcomeKind.FIRM_FOUNDED;
import static org.hatchery.pilotproject.OutcomeKind.PRODUCT_LAUNCHED;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilotproject.FollowUp;
import org.hatchery.pilotproject.OutcomeKind;
import org.hatchery.pilotproject.PilotResults;
import org.hatchery.pilotproject.ProjectFact;
import org.hatchery.pilotproject.Rating;
import org.hatchery.shared.Yuan;

/** The projects of a base in one year. */
record ProjectYear(List<ProjectFact> projects, int year) {

    /** What they say about the performance of the base. */
    Map<Indicator, Reading> readings() {
        int concluded = count(project -> project.concludedIn(year));
        int ended = concluded + count(project -> project.failedIn(year));
        return Map.of(
                Indicator.PROJECTS, Reading.of(count(project -> project.ranIn(year))),
                Indicator.SUCCESS_RATE, Reading.of(concluded, ended),
                Indicator.PROJECT_VALUE, Reading.of(cost()),
                Indicator.PRODUCTS, Reading.of(outcomes(PRODUCT_LAUNCHED).size()),
                Indicator.FIRMS_FOUNDED, Reading.of(outcomes(FIRM_FOUNDED).size()),
                Indicator.CONTRACTS, Reading.of(outcomes(CONTRACT_SIGNED).size()),
                Indicator.CONTRACT_VALUE, Reading.of(contracts()),
                Indicator.USER_RATING, rating());
    }

    /** Firms and teams other than the operator with a project that ran. */
    Set<IncubateeId> clients() {
        return projects.stream()
                .filter(project -> project.ranIn(year) && project.applicant().outside())
                .map(project -> project.applicant().incubatee())
                .collect(Collectors.toSet());
    }

    private int count(Predicate<ProjectFact> which) {
        return Math.toIntExact(projects.stream().filter(which).count());
    }

    private Yuan cost() {
        return sum(projects.stream()
                .filter(project -> project.concludedIn(year))
                .map(ProjectFact::results)
                .filter(Objects::nonNull)
                .map(PilotResults::actualCost));
    }

    private List<FollowUp> outcomes(OutcomeKind kind) {
        return projects.stream()
                .flatMap(project -> project.outcomesIn(year).stream())
                .filter(outcome -> outcome.kind() == kind)
                .toList();
    }

    private Yuan contracts() {
        return sum(outcomes(CONTRACT_SIGNED).stream().map(FollowUp::amount).flatMap(Stream::ofNullable));
    }

    private static Yuan sum(Stream<Yuan> amounts) {
        return amounts.reduce(Yuan.ZERO, Yuan::plus);
    }

    private Reading rating() {
        List<Integer> scores = projects.stream()
                .filter(project -> project.ratedIn(year))
                .map(ProjectFact::rating)
                .flatMap(Stream::ofNullable)
                .map(Rating::score)
                .toList();
        return Reading.of(scores.stream().mapToInt(Integer::intValue).sum(), scores.size());
    }
}
