package org.hatchery.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hatchery.region.RegionCode;

/** What a module has on record that makes somebody suspect; one command for all that are asked for. */
public interface RiskSource {
    /**
     * Signals by the keys of those that have any.
     *
     * <p>A suspicion is for authorities alone, so whoever asks has checked that the actor looks after the region.
     */
    Map<String, Set<RiskSignal>> of(Question question);

    /**
     * Against whom something is looked for.
     *
     * @param type of all of them, as the schema calls it, such as {@code Carrier}
     * @param keys of those that could be drawn; all lie in the region
     * @param year whose records are looked at
     */
    record Question(String type, Collection<String> keys, RegionCode region, int year, LocalDate today) {
        /** Whether it is about things of this type, and about any. */
        public boolean isAbout(String wanted) {
            return type.equals(wanted) && !keys.isEmpty();
        }
    }
}
