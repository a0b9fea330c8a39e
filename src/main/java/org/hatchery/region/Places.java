package org.hatchery.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Unfit;
import org.hatchery.shared.Words;
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
            throw new Unfit(Words.say("region.give-county-prefecture-without"));
        }
    }

    /**
     * Checks what a person typed where any division will do.
     *
     * @throws Unfit for a code that there never was, or that is no longer or not yet valid
     */
    public void mustBeValid(RegionCode code) {
        Region found = recorded(code);
        if (!found.isValidOn(LocalDate.now(clock))) {
            throw new Unfit(invalid(found));
        }
    }

    /**
     * Checks what a person typed where what was may be asked for as well, or all that lies in it.
     *
     * @throws Unfit for a code that there never was, nor anything below it
     */
    public void mustBeRecorded(RegionCode code) {
        if (!regions.liesAbove(code)) {
            recorded(code);
        }
    }

    private Region recorded(RegionCode code) {
        return regions.find(code).orElseThrow(() -> new Unfit(Words.say("region.division-code-check", code)));
    }

    /**
     * Checks what a person typed for a zone.
     *
     * @throws Unfit for a code that no zone has
     */
    public void mustBeZone(String code) {
        if (regions.zone(code).isEmpty()) {
            throw new Unfit(Words.say("region.such-zone-check-code"));
        }
    }

    private Sentence invalid(Region region) {
        LocalDate end = region.validTo();
        if (end == null || end.isAfter(LocalDate.now(clock))) {
            LocalDate begin = Objects.requireNonNull(region.validFrom());
            return Words.say("region.begins-chosen-before", named(region), begin);
        }
        List<Region> followers = regions.followers(region.code());
        if (followers.isEmpty()) {
            return Words.say("region.abolished-choose-division-valid", named(region), end.getYear());
        }
        return Words.say(
                "region.abolished-choose",
                named(region),
                end.getYear(),
                Sentence.list(followers.stream().map(Places::named).toList(), "或", " or "));
    }

    private static Sentence named(Region region) {
        return Words.say("region.name-and-code", region.name(), region.code());
    }
}
