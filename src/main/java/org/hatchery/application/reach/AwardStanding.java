package org.hatchery.application.reach;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * One beneficiary and one award that it may claim, or has applied for (应享情况).
 *
 * @param id type and key of the beneficiary, and the rule
 * @param node global id of the beneficiary
 * @param holds whether the recorded facts suffice
 * @param sum what it may claim; null where that depends on something not recorded
 * @param incomplete whether the amount in the text is damaged
 * @param since first day on which all conditions were met; null where no fact says
 * @param on day of the run that wrote it so
 */
@Document("awardStandings")
@NamedInterface(propagate = false)
public record AwardStanding(
        @Id String id,
        String node,
        String name,
        String nameOrder,
        RegionCode region,
        String rule,
        Sentence title,
        boolean holds,
        ReachState state,
        @Nullable Yuan sum,
        boolean incomplete,
        @Nullable LocalDate since,
        LocalDate on,
        Set<String> visibleTo) {
    private static final String BETWEEN = "#";

    /** Its id. */
    static String key(String type, String key, String rule) {
        return subject(type, key) + rule;
    }

    /** With what the ids of all of one beneficiary begin. */
    static String subject(String type, String key) {
        return type + "/" + key + BETWEEN;
    }

    /** Whether it says the same, whenever it was written. */
    boolean saysAs(AwardStanding other) {
        return new AwardStanding(
                        id,
                        node,
                        name,
                        nameOrder,
                        region,
                        rule,
                        title,
                        holds,
                        state,
                        sum,
                        incomplete,
                        since,
                        other.on,
                        visibleTo)
                .equals(other);
    }
}
