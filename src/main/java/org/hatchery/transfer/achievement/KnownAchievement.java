package org.hatchery.transfer.achievement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.conversion.Conversion;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;

/** The few fields that are read of an achievement for its facts. */
record KnownAchievement(
        @Id AchievementId id,
        Facts facts,
        LocalDate registeredOn,
        @Nullable LocalDate convertedOn,
        List<Conversion> conversions,
        Set<String> visibleTo) {
    record Facts(@Nullable AchievementPurpose purpose, List<Owner> owners) {}

    record Owner(@Nullable CreditCode creditCode) {}

    /** The query, which reads no more than these. */
    static Query fields(Query query) {
        query.fields()
                .include(
                        "facts.purpose",
                        "facts.owners.creditCode",
                        "registeredOn",
                        "convertedOn",
                        "conversions",
                        Scope.FIELD);
        return query;
    }

    /** As {@link AchievementFact#ORDER}. */
    static Sort order() {
        return Sort.by(Sort.Direction.DESC, "convertedOn", "registeredOn", "_id");
    }

    Stream<CreditCode> firstOwner() {
        return facts.owners().stream().limit(1).flatMap(owner -> Stream.ofNullable(owner.creditCode()));
    }

    AchievementFact fact() {
        Yuan net = conversions.stream().map(Conversion::net).reduce(Yuan.ZERO, Yuan::plus);
        return new AchievementFact(id, facts.purpose(), registeredOn, convertedOn, net);
    }
}
