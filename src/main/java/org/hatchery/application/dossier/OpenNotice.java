package org.hatchery.application.dossier;

import java.util.List;
import org.hatchery.application.paper.PublicNotice;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of an award on public notice (公示事项): nothing of accounts, evidence, facts or objections.
 *
 * @param id of the application
 * @param lies division that decides
 */
public record OpenNotice(
        String id,
        Shown claimant,
        Named rule,
        @Nullable Yuan wanted,
        List<Proposed> hops,
        PublicNotice notice,
        RegionCode lies) {
    /** Fields that are read of a document, and no others. */
    static final List<String> FIELDS =
            List.of("claimant.shown", "rule.title", "rule.clause", "rule.most", "wanted", "hops.sum", "notice", "lies");

    /** Who it is, as anybody may read it. */
    public record Shown(String shown) {}

    /** What it is. */
    public record Named(
            Sentence title, Sentence clause, @Nullable Yuan most) {}

    /** What a hop proposes. */
    public record Proposed(@Nullable Yuan sum) {}

    /** Sum that is proposed; null where nobody proposes one yet. */
    public @Nullable Yuan sum() {
        Yuan last = hops.isEmpty() ? null : hops.get(hops.size() - 1).sum();
        Yuan asked = wanted == null ? rule.most() : wanted;
        return last == null ? asked : last;
    }
}
