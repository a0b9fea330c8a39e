package org.hatchery.award.selfcheck;

import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.FactSource;
import org.hatchery.register.title.TitleKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Kind of title that a party may hold (称号自查).
 *
 * @param held the latest one, be it a title of the register or a growth label; null while it holds none
 */
@NamedInterface(propagate = false)
public record TitleCheck(TitleKind kind, @Nullable AwardFact held) {
    static final String TITLE = "Title";

    /** Key of the title; null of a label, which is no title of the register. */
    public @Nullable String title() {
        FactSource source = held == null ? null : held.source();
        return source != null && TITLE.equals(source.type()) ? source.key() : null;
    }
}
