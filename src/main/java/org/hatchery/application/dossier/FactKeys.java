package org.hatchery.application.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.award.rule.ConditionAnswer;
import org.hatchery.award.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** By what the same fact is known again, and how facts stand in an application. */
final class FactKeys {
    /** What everybody of a kind is, so that it proves no single deed. */
    private static final Set<AwardFactKind> STANDING =
            EnumSet.of(AwardFactKind.PARTY, AwardFactKind.INSTITUTION, AwardFactKind.CAPACITY);

    private FactKeys() {}

    /** Null for what everybody of the kind is. */
    static @Nullable String of(AwardFact fact) {
        if (STANDING.contains(fact.kind())) {
            return null;
        }
        FactSource source = fact.source();
        String record = source == null ? fact.says().chinese().strip() : source.type() + "/" + source.key();
        return fact.kind() + "/" + fact.of() + "/" + fact.from() + "@" + record;
    }

    /** What the conditions that are met rest on, a line for each fact. */
    static List<FactUsed> used(Entitlement entitlement) {
        return entitlement.conditions().stream()
                .filter(answer -> answer.verdict() == Verdict.MET)
                .flatMap(answer -> answer.facts().stream().map(fact -> used(answer, fact)))
                .distinct()
                .toList();
    }

    private static FactUsed used(ConditionAnswer answer, AwardFact fact) {
        FactSource source = fact.source();
        return new FactUsed(
                answer.condition().words(),
                fact.says(),
                of(fact),
                source == null ? null : source.type(),
                source == null ? null : source.key());
    }
}
