package org.hatchery.region;

import static java.util.stream.Collectors.joining;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
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
     * @throws Rejection INVALID for a code that there never was, that is no longer or not yet valid, or that has others
     *     below it
     */
    public void mustBePlace(RegionCode code, String field) {
        mustBeValid(code, field);
        if (!regions.isPlace(code)) {
            throw new Rejection(
                    INVALID, field, "请填写县级行政区划，或不设县区的地级市。", "Please give a county, or a prefecture without counties.");
        }
    }

    /**
     * Checks what a person typed where any division will do.
     *
     * @throws Rejection INVALID for a code that there never was, or that is no longer or not yet valid
     */
    public void mustBeValid(RegionCode code, String field) {
        wrong(code).ifPresent(why -> {
            throw new Rejection(INVALID, field, why.chinese(), why.english());
        });
    }

    private Optional<Sentence> wrong(RegionCode code) {
        Optional<Region> found = regions.find(code);
        if (found.isEmpty()) {
            return Optional.of(new Sentence(
                    "没有代码为 %s 的行政区划，请核对。".formatted(code),
                    "No division has the code %s; please check it.".formatted(code)));
        }
        return found.filter(region -> !region.isValidOn(LocalDate.now(clock))).map(this::invalid);
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
