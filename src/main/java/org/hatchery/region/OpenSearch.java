package org.hatchery.region;

import java.util.Optional;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.OpenPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody who is not signed in looks: in which region, and from which place of the list on.
 *
 * @param region none for everywhere
 * @param place none for the first page
 */
public record OpenSearch(
        @Nullable RegionCode region, @Nullable OpenPlace place) {
    /** As it was said; what cannot be meant is noted, and nothing stands in its place. */
    public static OpenSearch read(@Nullable String region, @Nullable String after, Faults faults) {
        boolean known = region == null || RegionCode.isForm(region);
        faults.unless(known, "region", Words.say("region.region-code-six-digits"));
        Optional<OpenPlace> place = Optional.ofNullable(after).flatMap(OpenPlace::read);
        faults.unless(after == null || place.isPresent(), "after", Words.say("shared.cursor-valid-list-start"));
        return new OpenSearch(region == null || !known ? null : new RegionCode(region), place.orElse(null));
    }

    /** The same, where nothing else can be wrong. */
    public static OpenSearch read(@Nullable String region, @Nullable String after) {
        var faults = new Faults();
        OpenSearch search = read(region, after, faults);
        faults.mustBeNone();
        return search;
    }

    public RegionCode within() {
        return region == null ? RegionCode.NATION : region;
    }
}
