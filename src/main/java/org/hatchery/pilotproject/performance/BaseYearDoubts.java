package org.hatchery.pilotproject.performance;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.Doubts;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Looks for everything in the yearly figures of a base that hardly can be true; what is unknown is not doubted. */
class BaseYearDoubts {
    /** Of so many in one year everybody would have heard. */
    private static final int MOST_ACCIDENTS = 20;

    private final BaseYearFigures figures;
    private final @Nullable BaseYearFigures before;
    private final Doubts doubts = new Doubts("figures");

    /** The figures of the year before are null where there are none. */
    BaseYearDoubts(BaseYearFigures figures, @Nullable BaseYearFigures before) {
        this.figures = figures;
        this.before = before;
    }

    /**
     * All doubts with the reason why they do not hold; null when there are none.
     *
     * @throws Rejection IMPLAUSIBLE for each doubt when no reason is given
     */
    @Nullable Doubt explained(@Nullable String reason) {
        both(
                figures.rndInvestment(),
                figures.totalRevenue(),
                (amount, revenue) -> doubts.aboveRevenue(
                        amount, revenue, "rndInvestment", Words.say("pilotproject.rnd-investment")));
        both(
                figures.totalRevenue(),
                figures.staff(),
                (revenue, staff) -> doubts.perHead(revenue, staff, "totalRevenue", "staff"));
        Optional.ofNullable(figures.safetyAccidents())
                .filter(accidents -> accidents > MOST_ACCIDENTS)
                .ifPresent(accidents ->
                        doubts.add("safetyAccidents", Words.say("pilotproject.so-many-accidents", accidents)));
        if (before != null) {
            compareWith(before);
        }
        return doubts.explained(reason);
    }

    private void compareWith(BaseYearFigures last) {
        both(figures.totalRevenue(), last.totalRevenue(), (now, then) -> {
            doubts.leap(now, then, "totalRevenue", Words.say("pilotproject.total-revenue"));
            doubts.drop(now, then, "totalRevenue", Words.say("pilotproject.total-revenue"));
        });
        both(
                figures.serviceIncome(),
                last.serviceIncome(),
                (now, then) -> doubts.leap(now, then, "serviceIncome", Words.say("pilotproject.service-income")));
        both(
                figures.rndInvestment(),
                last.rndInvestment(),
                (now, then) -> doubts.leap(now, then, "rndInvestment", Words.say("pilotproject.rnd-investment")));
        both(
                figures.constructionInvestment(),
                last.constructionInvestment(),
                (now, then) -> doubts.leap(
                        now, then, "constructionInvestment", Words.say("pilotproject.construction-investment")));
        both(figures.staff(), last.staff(), (now, then) -> doubts.leap(now, then, "staff"));
    }

    private static <A, B> void both(@Nullable A one, @Nullable B other, BiConsumer<A, B> compare) {
        if (one != null && other != null) {
            compare.accept(one, other);
        }
    }
}
