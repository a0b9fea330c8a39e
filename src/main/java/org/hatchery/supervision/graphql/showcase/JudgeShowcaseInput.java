package org.hatchery.supervision.graphql.showcase;

import org.hatchery.supervision.showcase.ChangeShowcase;
import org.hatchery.supervision.showcase.ShowcaseLevel;
import org.hatchery.supervision.showcase.ShowcaseVerdict;
import org.jspecify.annotations.Nullable;

/** What a bureau finds of a showcase, as sent. */
record JudgeShowcaseInput(
        String showcase,
        int expectedVersion,
        ShowcaseVerdict verdict,
        @Nullable ShowcaseLevel level,
        @Nullable String note) {
    ChangeShowcase.Judgement toJudgement() {
        return new ChangeShowcase.Judgement(verdict, level, note);
    }
}
