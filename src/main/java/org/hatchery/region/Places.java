package org.hatchery.region;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Unfit;
import org.springframework.stereotype.Component;

/** Sees that whatever is recorded lies where something may lie, and says which code to take instead. */
@Component
public class Places {
    private final RegionDirectory regions;
    private final Clock clock;

    Places(RegionDirectory regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Checks what a person typed: something may lie in a county, or in a prefecture without counties.
     *
     * @throws Unfit for a code that there never was, that is no longer or not yet valid, or that has others below it
     */
    public void mustBePlace(RegionCode code) {
        mustBeValid(code);
        if (!regions.isPlace(code)) {
            throw new Unfit(new Sentence(
                    "请填写县级行政区划，或不设县区的地级市。", "Please give a county, or a prefecture without counties."));
        }
    }

    /**
     * Checks what a person typed where any division will do.
     *
     * @throws Unfit for a code that there never was, or that is no longer or not yet valid
     */
    public void mustBeValid(RegionCode code) {
        Region found = mustBeRecorded(code);
        if (!found.isValidOn(LocalDate.now(clock))) {
            throw new Unfit(invalid(found));
        }
    }

    /**
     * Checks what a person typed where what was may be asked for as well.
     *
     * @throws Unfit for a code that there never was
     */
    public Region mustBeRecorded(RegionCode code) {
        return regions.find(code)
                .orElseThrow(() -> new Unfit(new Sentence(
                        "没有代码为 %s 的行政区划，请核对。".formatted(code),
                        "No division has the code %s; please check it.".formatted(code))));
    }

    /**
     * Checks what a person typed for a zone.
     *
     * @throws Unfit for a code that no zone has
     */
    public void mustBeZone(String code) {
        if (regions.zone(code).isEmpty()) {
            throw new Unfit(new Sentence("没有该功能区，请核对其代码。", "There is no such zone; please check its code."));
        }
    }

    private Sentence invalid(Region region) {
        LocalDate end = region.validTo();
        if (end == null || end.isAfter(LocalDate.now(clock))) {
            LocalDate begin = Objects.requireNonNull(region.validFrom());
            return new Sentence(
                    "%s自 %s 起设立，此前不能选择。".formatted(named(region), begin),
                    "%s begins on %s and cannot be chosen before.".formatted(spelled(region), begin));
        }
        List<Region> followers = regions.followers(region.code());
        if (followers.isEmpty()) {
            return new Sentence(
                    "%s已于 %d 年撤销，请选择现行的行政区划。".formatted(named(region), end.getYear()),
                    "%s was abolished in %d; please choose a division that is valid."
                            .formatted(spelled(region), end.getYear()));
        }
        return new Sentence(
                "%s已于 %d 年撤销，请选择%s。"
                        .formatted(
                                named(region),
                                end.getYear(),
                                followers.stream().map(Places::named).collect(joining("或"))),
                "%s was abolished in %d; please choose %s."
                        .formatted(
                                spelled(region),
                                end.getYear(),
                                followers.stream().map(Places::spelled).collect(joining(" or "))));
    }

    private static String named(Region region) {
        return "%s（%s）".formatted(region.name(), region.code());
    }

    private static String spelled(Region region) {
        return "%s (%s)".formatted(region.name(), region.code());
    }
}
