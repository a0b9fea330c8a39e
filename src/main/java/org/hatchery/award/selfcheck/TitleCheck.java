package org.hatchery.award.selfcheck;

import java.util.List;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.FactSource;
import org.hatchery.register.title.TitleKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Kind of title that a party may hold (称号自查).
 *
 * @param holding all it holds, of whichever level, be they titles of the register or growth labels; the latest last
 */
@NamedInterface(propagate = false)
public record TitleCheck(TitleKind kind, List<AwardFact> holding) {
    static final String TITLE = "Title";

    /** The latest one; null while it holds none. */
    public @Nullable AwardFact held() {
        return holding.isEmpty() ? null : holding.get(holding.size() - 1);
    }

    /** Key of the latest; null of a label, which is no title of the register. */
    public @Nullable String title() {
        AwardFact held = held();
        FactSource source = held == null ? null : held.source();
        return source != null && TITLE.equals(source.type()) ? source.key() : null;
    }
}
