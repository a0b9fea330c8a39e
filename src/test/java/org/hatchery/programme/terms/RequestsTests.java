package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One may ask again … */
class RequestsTests {
    private static final int YEAR = 2026;
    private static final Yuan CAP = Yuan.of("100.00");

    @Test
    void asOftenAsOneLikesWhereNoRuleSaysOtherwise() {
        List<PriorGrant> prior = List.of(grant(YEAR, 9_999, true, 0), grant(YEAR - 1, 100, false, 100));

        assertThat(broken(TermsFixture.ANY_TIME, "5000.00", null, prior)).isEmpty();
    }

    @Test
    void upToTheCapOfTheYearExactly() {
        List<PriorGrant> prior = List.of(grant(YEAR, 60, false, 0), grant(YEAR - 1, 500, false, 0));

        assertThat(broken(TermsFixture.ANY_TIME, "40.00", CAP, prior)).isEmpty();
        assertThat(broken(TermsFixture.ANY_TIME, "40.01", CAP, prior)).containsExactly(Term.YEAR_CAP);
    }

    @Test
    void soManyTimesAYear() {
        var twice = new Requests(2, false, null);
        PriorGrant grant = grant(YEAR, 1, false, 0);

        assertThat(broken(twice, "1.00", null, List.of(grant, grant(YEAR - 1, 1, false, 0))))
                .isEmpty();
        assertThat(broken(twice, "1.00", null, List.of(grant, grant))).containsExactly(Term.REQUESTS);
        assertThat(broken(twice, "1.00", null, List.of(grant, grant, grant))).containsExactly(Term.REQUESTS);
    }

    @Test
    void onceTheLastVoucherIsUsedUpWhicheverYearItIsOf() {
        var oneAtATime = new Requests(null, true, null);

        assertThat(broken(oneAtATime, "1.00", null, List.of(grant(YEAR, 1, false, 0))))
                .isEmpty();
        assertThat(broken(oneAtATime, "1.00", null, List.of(grant(YEAR - 2, 1, true, 0))))
                .containsExactly(Term.OPEN_QUOTA);
    }

    @Test
    void unlessMoreThanTheShareOfLastYearLapsed() {
        var half = new Requests(null, false, 50);

        assertThat(broken(half, "1.00", null, List.of(grant(YEAR - 1, 100, false, 50))))
                .isEmpty();
        assertThat(broken(half, "1.00", null, List.of(grant(YEAR - 1, 100, false, 51))))
                .containsExactly(Term.LAPSE_PENALTY);
        assertThat(broken(half, "1.00", null, List.of(grant(YEAR - 2, 100, false, 100), grant(YEAR, 1, false, 1))))
                .isEmpty();
        assertThat(broken(half, "1.00", null, List.of())).isEmpty();
    }

    @Test
    void saysWhichFigureIsExceeded() {
        var strict = new Requests(1, true, 50);
        List<PriorGrant> prior = List.of(grant(YEAR, 100, true, 0), grant(YEAR - 1, 100, false, 100));

        assertThat(strict.breaches(Yuan.of("0.01"), YEAR, CAP, prior))
                .extracting(breach -> breach.message().chinese())
                .containsExactly(
                        "本年度累计额度不能超过 100.00 元。",
                        "每年最多申领 1 次，已驳回的申领不计。",
                        "上次申领的额度用完、服务均已确认后方可再次申领。",
                        "上年度作废额度超过 50%，本年度不能申领。");
    }

    @Property
    void agreesWithARecountOfEveryGrant(
            @ForAll("grants") List<PriorGrant> prior,
            @ForAll @LongRange(min = 1, max = 300) long wanted,
            @ForAll @IntRange(min = 1, max = 4) int perYear,
            @ForAll boolean oneAtATime,
            @ForAll @IntRange(min = 0, max = 100) int lapsePercent) {
        var requests = new Requests(perYear, oneAtATime, lapsePercent);
        Set<Term> expected = EnumSet.noneOf(Term.class);
        long sum = wanted * 100;
        int times = 0;
        long granted = 0;
        long lapsed = 0;
        for (PriorGrant grant : prior) {
            if (grant.year() == YEAR) {
                sum += grant.amount().hundredths();
                times++;
            }
            if (grant.year() == YEAR - 1) {
                granted += grant.amount().hundredths();
                lapsed += grant.lapsed().hundredths();
            }
            if (oneAtATime && grant.open()) {
                expected.add(Term.OPEN_QUOTA);
            }
        }
        if (sum > 50_000) {
            expected.add(Term.YEAR_CAP);
        }
        if (times >= perYear) {
            expected.add(Term.REQUESTS);
        }
        if (granted > 0 && lapsed * 100.0 / granted > lapsePercent) {
            expected.add(Term.LAPSE_PENALTY);
        }

        assertThat(broken(requests, wanted + ".00", Yuan.of("500.00"), prior))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Provide
    Arbitrary<List<PriorGrant>> grants() {
        return Combinators.combine(
                        Arbitraries.integers().between(YEAR - 2, YEAR),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.integers().between(0, 300))
                .as((year, amount, open, lapsed) -> grant(year, amount, open, Math.min(amount, lapsed)))
                .list()
                .ofMaxSize(6);
    }

    private static List<Term> broken(Requests rule, String wanted, @Nullable Yuan cap, List<PriorGrant> prior) {
        return rule.breaches(Yuan.of(wanted), YEAR, cap, prior).stream()
                .map(Breach::term)
                .toList();
    }

    private static PriorGrant grant(int year, int yuan, boolean open, int lapsed) {
        return new PriorGrant(year, new Yuan(yuan * 100L), open, new Yuan(lapsed * 100L));
    }
}
