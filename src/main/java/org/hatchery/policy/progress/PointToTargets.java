package org.hatchery.policy.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.policy.target.TargetPlace;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells whoever sees no targets, or not all that concern a region, where the others are. */
@Component
@NamedInterface(propagate = false)
public class PointToTargets {
    private final RegionDirectory regions;
    private final Clock clock;

    PointToTargets(RegionDirectory regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** A sentence about the other targets; empty when there are none to tell of. */
    public Optional<Sentence> from(TargetReport report) {
        Optional<TargetPlace> itself = report.around().stream()
                .filter(place -> place.region().equals(report.region()))
                .findFirst();
        if (report.targets().isEmpty() && itself.isPresent()) {
            return itself.map(place -> ofOtherYears(report, place));
        }
        List<TargetPlace> others = report.around().stream()
                .filter(place -> !place.region().equals(report.region()))
                .filter(place -> report.targets().isEmpty() || report.region().contains(place.region()))
                .toList();
        if (!others.isEmpty()) {
            return Optional.of(elsewhere(report, others));
        }
        return report.targets().isEmpty() ? Optional.of(nowhere(report)) : Optional.empty();
    }

    private Sentence ofOtherYears(TargetReport report, TargetPlace place) {
        String years = years(place.firstYear(), place.lastYear());
        int now = LocalDate.now(clock).getYear();
        return place.firstYear() > now
                ? Words.say("policy.nothing-promised-yet", name(report.region()), report.year(), years)
                : Words.say(
                        "policy.nothing-promised-promises-so",
                        name(report.region()),
                        report.year(),
                        years,
                        // no year is compared before it begins
                        years(place.firstYear(), Math.min(place.lastYear(), now)));
    }

    private Sentence elsewhere(TargetReport report, List<TargetPlace> others) {
        TargetPlace first = others.get(0);
        Sentence named = Words.say("region.name-and-code", name(first.region()), first.region());
        Sentence where = others.size() == 1 ? named : Words.say("policy.there-and-elsewhere", named, others.size());
        String own = report.targets().isEmpty() ? "policy.no-targets-of-its-own" : "policy.targets-below";
        return Words.say(own, name(report.region()), where, years(first.firstYear(), first.lastYear()));
    }

    private Sentence nowhere(TargetReport report) {
        return Words.say("policy.policy-document-recorded-sets", name(report.region()));
    }

    private static String years(int first, int last) {
        return first == last ? String.valueOf(last) : first + "—" + last;
    }

    private String name(RegionCode code) {
        return regions.find(code).map(Region::name).orElse(code.value());
    }
}
