package org.hatchery.policy;

import java.util.List;
import java.util.Optional;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Sentence;
import org.springframework.stereotype.Component;

/** Tells whoever sees no targets, or not all that concern a region, where the others are. */
@Component
public class PointToTargets {
    private final RegionDirectory regions;

    PointToTargets(RegionDirectory regions) {
        this.regions = regions;
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
        String years = years(place);
        return new Sentence(
                "%s%d年没有政策目标，已登记的目标针对%s年，请改查该年度。".formatted(name(report.region()), report.year(), years),
                "Nothing is promised for %s in %d; its promises are for %s, so please ask for one of these years."
                        .formatted(name(report.region()), report.year(), years));
    }

    private Sentence elsewhere(TargetReport report, List<TargetPlace> others) {
        TargetPlace first = others.get(0);
        String named = "%s(%s)".formatted(name(first.region()), first.region());
        String and = others.size() == 1 ? "" : "等%d个地区".formatted(others.size());
        String andMore = others.size() == 1 ? "" : " and %d more".formatted(others.size() - 1);
        String own = report.targets().isEmpty() ? "没有单独的政策目标；" : "之下还有政策目标：";
        return new Sentence(
                "%s%s%s%s设有%s年的目标，请到该地区查询。".formatted(name(report.region()), own, named, and, years(first)),
                "%s of %s: targets for %s are set for %s%s; please ask there."
                        .formatted(
                                report.targets().isEmpty() ? "There are no targets" : "There are targets below those",
                                name(report.region()),
                                years(first),
                                named.replace("(", " ("),
                                andMore));
    }

    private Sentence nowhere(TargetReport report) {
        return new Sentence(
                "已登记的政策文件没有为%s设定目标。".formatted(name(report.region())),
                "No policy document that is recorded sets anything for %s.".formatted(name(report.region())));
    }

    private static String years(TargetPlace place) {
        return place.firstYear() == place.lastYear()
                ? String.valueOf(place.lastYear())
                : place.firstYear() + "—" + place.lastYear();
    }

    private String name(RegionCode code) {
        return regions.find(code).map(Region::name).orElse(code.value());
    }
}
