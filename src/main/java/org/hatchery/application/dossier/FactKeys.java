package org.hatchery.application.dossier;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.award.rule.ConditionAnswer;
import org.hatchery.award.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** By what the same fact is known again, and how facts stand in an application. */
public final class FactKeys {
    /** What everybody of a kind is, so that it proves no single deed. */
    private static final Set<AwardFactKind> STANDING =
            EnumSet.of(AwardFactKind.PARTY, AwardFactKind.INSTITUTION, AwardFactKind.CAPACITY);

    /** As keys were written before, with the day on which a fact began. */
    private static final Pattern DATED = Pattern.compile("(.*?)/\\d{4}-\\d{2}-\\d{2}@(.*)", Pattern.DOTALL);

    private FactKeys() {}

    /**
     * Null for what everybody of the kind is, and for evidence, whose name and day say nothing that could be compared; what else
     * was attested is the claimant's alone. A recorded fact is the same when its day is put right.
     */
    static @Nullable String of(AwardFact fact, String identity) {
        FactSource source = fact.source();
        if (STANDING.contains(fact.kind()) || (source == null && fact.kind() == AwardFactKind.EVIDENCE)) {
            return null;
        }
        String what = fact.kind() + "/" + fact.of() + "@";
        return source == null
                ? what + attested(fact.says().chinese(), identity)
                : what + source.type() + "/" + source.key();
    }

    /** What the key of an older version is now. */
    public static @Nullable String renewed(@Nullable String before, boolean recorded, String identity) {
        Matcher dated = before == null ? null : DATED.matcher(before);
        if (dated == null || !dated.matches()) {
            return before;
        }
        if (recorded) {
            return dated.group(1) + "@" + dated.group(2);
        }
        return dated.group(1).startsWith(AwardFactKind.EVIDENCE + "/")
                ? null
                : dated.group(1) + "@" + attested(dated.group(2), identity);
    }

    /** A number stays the same however wide, spaced or punctuated it is typed. */
    static String attested(String reference, String identity) {
        String folded = Normalizer.normalize(reference, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\p{P}\\s]", "");
        return (folded.isEmpty() ? reference.strip() : folded) + "|" + identity;
    }

    /** What the conditions that are met rest on, a line for each fact. */
    static List<FactUsed> used(Entitlement entitlement, Claimant claimant) {
        return entitlement.conditions().stream()
                .filter(answer -> answer.verdict() == Verdict.MET)
                .flatMap(answer -> answer.facts().stream().map(fact -> used(answer, fact, claimant)))
                .distinct()
                .toList();
    }

    private static FactUsed used(ConditionAnswer answer, AwardFact fact, Claimant claimant) {
        FactSource source = fact.source();
        return new FactUsed(
                answer.condition().words(),
                fact.says(),
                of(fact, claimant.identity()),
                source == null ? null : source.type(),
                source == null ? null : source.key());
    }
}
