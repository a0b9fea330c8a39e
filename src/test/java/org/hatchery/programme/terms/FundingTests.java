package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.provider.VoucherServiceKind.DESIGN;
import static org.hatchery.provider.VoucherServiceKind.TESTING;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** A programme pays … */
class FundingTests {
    private static final Rate HALF = new Rate(5_000);
    private static final Rate FIFTH = new Rate(2_000);
    private static final Yuan PRICE = Yuan.of("30000.00");

    private final Funding capped = new Funding(
            HALF,
            Map.of(TESTING, FIFTH),
            Yuan.of("10000.00"),
            Yuan.of("12000.00"),
            Map.of(DESIGN, Yuan.of("8000.00")),
            Yuan.of("200000.00"),
            Yuan.of("50000.00"));

    @Test
    void thePriceWhereNothingLimitsIt() {
        assertThat(TermsFixture.UNLIMITED.limits(TESTING, PRICE, Yuan.ZERO, true))
                .as("a share that the source does not name is no share at all, so it limits nothing")
                .isEmpty();
        assertThat(TermsFixture.UNLIMITED.upTo(TESTING, PRICE, Yuan.ZERO, true)).isEqualTo(PRICE);
        assertThat(TermsFixture.UNLIMITED.rate(TESTING)).isNull();
    }

    @Test
    void itsRateUnlessTheKindHasOneOfItsOwn() {
        assertThat(capped.rate(DESIGN)).isEqualTo(HALF);
        assertThat(capped.rate(TESTING)).isEqualTo(FIFTH);
        assertThat(capped.limits(TESTING, PRICE, Yuan.ZERO, false)).contains(limit(Term.RATE, "6000.00"));
        assertThat(capped.limits(DESIGN, PRICE, Yuan.ZERO, false)).contains(limit(Term.RATE, "15000.00"));
    }

    @Test
    void moreForTheFirstOrder() {
        assertThat(capped.limits(DESIGN, PRICE, Yuan.ZERO, true)).contains(limit(Term.REQUEST_CAP, "12000.00"));
        assertThat(capped.limits(DESIGN, PRICE, Yuan.ZERO, false)).contains(limit(Term.REQUEST_CAP, "10000.00"));
    }

    @Test
    void lookAtEarlierOrdersOnlyWhereTheFirstDiffers() {
        var terms = new Funding(null, Map.of(), Yuan.of("100.00"), Yuan.of("30.00"), Map.of(), null, null);

        assertThat(terms.asksForTheFirst(Yuan.of("30.00"))).isFalse();
        assertThat(terms.asksForTheFirst(Yuan.of("30.01"))).isTrue();
        assertThat(capped.asksForTheFirst(Yuan.of("10000.01"))).isTrue();
        assertThat(TermsFixture.UNLIMITED.asksForTheFirst(PRICE)).isFalse();
    }

    @Test
    void theUsualCapForTheFirstOrderWhereNoOtherIsNamed() {
        var funding = new Funding(null, Map.of(), Yuan.of("10000.00"), null, Map.of(), null, null);

        assertThat(funding.limits(DESIGN, PRICE, Yuan.ZERO, true)).contains(limit(Term.REQUEST_CAP, "10000.00"));
    }

    @Test
    void noCapForLaterOrdersWhereOnlyTheFirstHasOne() {
        var funding = new Funding(null, Map.of(), null, Yuan.of("10000.00"), Map.of(), null, null);

        assertThat(funding.limits(DESIGN, PRICE, Yuan.ZERO, false)).isEmpty();
    }

    @Test
    void whatTheOtherOrdersOfTheKindLeave() {
        assertThat(ofKind("0.00")).isEqualTo(Yuan.of("8000.00"));
        assertThat(ofKind("7999.99")).isEqualTo(Yuan.of("0.01"));
        assertThat(ofKind("8000.00")).isEqualTo(Yuan.ZERO);
        assertThat(ofKind("8000.01")).isEqualTo(Yuan.ZERO);
        assertThat(capped.limits(TESTING, PRICE, Yuan.ZERO, false))
                .extracting(Limit::term)
                .containsExactly(Term.RATE, Term.REQUEST_CAP);
    }

    private Yuan ofKind(String used) {
        List<Limit> limits = capped.limits(DESIGN, PRICE, Yuan.of(used), false);
        assertThat(limits).extracting(Limit::term).containsExactly(Term.RATE, Term.REQUEST_CAP, Term.KIND_CAP);
        return limits.get(2).most();
    }

    @Test
    void theLeastOfAllLimits() {
        assertThat(capped.upTo(DESIGN, PRICE, Yuan.ZERO, false)).isEqualTo(Yuan.of("8000.00"));
        assertThat(capped.upTo(DESIGN, PRICE, Yuan.of("7000.00"), false)).isEqualTo(Yuan.of("1000.00"));
        assertThat(capped.upTo(TESTING, PRICE, Yuan.ZERO, false)).isEqualTo(Yuan.of("6000.00"));
        assertThat(capped.upTo(TESTING, Yuan.of("90000.00"), Yuan.ZERO, true)).isEqualTo(Yuan.of("12000.00"));
    }

    @Test
    void firmsAndTeamsUpToTheirOwnCapsOfTheYear() {
        assertThat(capped.yearCap(IncubateeForm.FIRM)).isEqualTo(Yuan.of("200000.00"));
        assertThat(capped.yearCap(IncubateeForm.TEAM)).isEqualTo(Yuan.of("50000.00"));
        assertThat(TermsFixture.UNLIMITED.yearCap(IncubateeForm.FIRM)).isNull();
    }

    @Property(tries = 300)
    void neverMoreThanThePriceOrAnyCapHoweverManyOrders(
            @ForAll @IntRange(min = 1, max = 10_000) int rate,
            @ForAll @LongRange(min = 1, max = 5_000_000) long request,
            @ForAll @LongRange(min = 1, max = 20_000_000) long kind,
            @ForAll List<@LongRange(min = 0, max = 10_000_000) Long> prices) {
        var funding = new Funding(
                new Rate(rate), Map.of(), new Yuan(request), null, Map.of(DESIGN, new Yuan(kind)), null, null);
        Yuan used = Yuan.ZERO;
        for (long price : prices) {
            Yuan paid = funding.upTo(DESIGN, new Yuan(price), used, false);
            long shared = price * rate / 10_000;
            long left = Math.max(0, kind - used.hundredths());
            assertThat(paid.hundredths()).isEqualTo(Math.min(Math.min(shared, request), left));
            used = used.plus(paid);
        }
        assertThat(used.hundredths()).isLessThanOrEqualTo(kind);
    }

    private static Limit limit(Term term, String most) {
        return new Limit(term, Yuan.of(most));
    }
}
