package org.hatchery.transfer.keeping;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.jspecify.annotations.Nullable;

/** The narrowest division that holds two places: what is posted there counts in every division that holds both, and in no other. */
final class CommonDivision {
    private CommonDivision() {}

    static @Nullable RegionCode of(@Nullable RegionCode one, @Nullable RegionCode other, RegionDirectory regions) {
        if (one == null || other == null) {
            return null;
        }
        Set<RegionCode> above = new HashSet<>();
        for (Optional<RegionCode> at = Optional.of(one); at.isPresent(); at = regions.parent(at.get())) {
            above.add(at.get());
        }
        Optional<RegionCode> at = Optional.of(other);
        while (at.isPresent() && !above.contains(at.get())) {
            at = regions.parent(at.get());
        }
        return at.orElse(null);
    }
}
