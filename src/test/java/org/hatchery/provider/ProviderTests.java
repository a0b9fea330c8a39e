package org.hatchery.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.provider.ProviderFixture.QUALIFIED;
import static org.hatchery.provider.ProviderFixture.offering;
import static org.hatchery.provider.VoucherServiceKind.DESIGN;
import static org.hatchery.provider.VoucherServiceKind.TESTING;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_IN_CATALOGUE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** A provider … */
class ProviderTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final Provider provider = ProviderFixture.laboratory();

    @Test
    void offersWhatStandsInItsCatalogueUntilItIsWithdrawn() {
        provider.withdraw("T-1", TOMORROW, TODAY);

        assertThat(provider.offering("T-1", TODAY)).isPresent();
        assertThat(provider.offering("T-1", TOMORROW)).isEmpty();
        assertThat(provider.offering("T-2", TODAY)).isEmpty();
    }

    @Test
    void changesAnEntryUnderItsCodeAndKeepsTheOrderOfCodes() {
        provider.put(offering("T-1", TESTING, "900.00"));
        provider.put(offering("A-1", DESIGN, null));

        assertThat(provider.offering("T-1", TODAY)).map(Offering::price).contains(Yuan.of("900.00"));
        assertThat(provider.getOfferings()).extracting(Offering::code).containsExactly("A-1", "R-1", "S-1", "T-1");
    }

    @Test
    void keepsTheCodeOfWhatItWithdrewTaken() {
        provider.withdraw("T-1", TODAY, TODAY);

        isDeclined(() -> provider.put(offering("T-1", TESTING, "900.00")), WRONG_STATE);
        isDeclined(() -> provider.withdraw("T-1", TODAY, TODAY), WRONG_STATE);
    }

    @Test
    void withdrawsNothingItDoesNotOfferAndNothingInHindsight() {
        isDeclined(() -> provider.withdraw("T-2", TODAY, TODAY), NOT_IN_CATALOGUE);
        isDeclined(() -> provider.withdraw("T-1", TODAY.minusDays(1), TODAY), WRONG_DATES);
    }

    @Test
    void offersAtMostFiveHundredServices() {
        IntStream.range(0, 497).forEach(number -> provider.put(offering("X" + number, DESIGN, null)));

        isDeclined(() -> provider.put(offering("Y", DESIGN, null)), INVALID);
        provider.put(offering("T-1", TESTING, "1.00"));
    }

    @Test
    void isQualifiedFromTheFirstDayOfACertificateToTheDayBeforeItEnds() {
        provider.qualify(new Qualification(Set.of(DESIGN), "CNAS-lab", TODAY, TODAY.plusDays(2)));

        assertThat(provider.isQualifiedFor(DESIGN, TODAY.minusDays(1))).isFalse();
        assertThat(provider.isQualifiedFor(DESIGN, TODAY)).isTrue();
        assertThat(provider.isQualifiedFor(DESIGN, TOMORROW)).isTrue();
        assertThat(provider.isQualifiedFor(DESIGN, TODAY.plusDays(2))).isFalse();
        assertThat(provider.isQualifiedFor(TESTING, TODAY)).isFalse();
    }

    @Test
    void isQualifiedByAnyOfItsCertificates() {
        provider.qualify(new Qualification(Set.of(DESIGN), "another", TODAY, TOMORROW));

        assertThat(provider.isQualifiedFor(TESTING, QUALIFIED)).isTrue();
        assertThat(provider.isQualifiedFor(TESTING, QUALIFIED.minusDays(1))).isFalse();
        assertThat(provider.getQualifications()).hasSize(2);
    }

    @Test
    void isSuspendedUntilThatIsLifted() {
        provider.suspend(new Suspension(TODAY, null, "投诉查实"), TODAY);
        assertThat(provider.isSuspendedOn(TODAY.minusDays(1))).isFalse();
        assertThat(provider.isSuspendedOn(TODAY.plusYears(9))).isTrue();

        provider.lift(TOMORROW, TODAY);
        assertThat(provider.isSuspendedOn(TODAY)).isTrue();
        assertThat(provider.isSuspendedOn(TOMORROW)).isFalse();
    }

    @Test
    void isNotSuspendedAtAllWhenThatIsLiftedBeforeItBegins() {
        provider.suspend(new Suspension(TOMORROW, null, "投诉查实"), TODAY);
        provider.lift(TOMORROW, TODAY);

        assertThat(provider.isSuspendedOn(TOMORROW)).isFalse();
    }

    @Test
    void isSuspendedOnceAtATime() {
        provider.suspend(new Suspension(TODAY, TOMORROW, "核查"), TODAY);

        isDeclined(() -> provider.suspend(new Suspension(TODAY.plusDays(5), null, "再查"), TODAY), WRONG_STATE);
        provider.suspend(new Suspension(TOMORROW, null, "再查"), TOMORROW);
        assertThat(provider.getSuspensions()).hasSize(2);
    }

    @Test
    void isNotSuspendedInHindsight() {
        isDeclined(() -> provider.suspend(new Suspension(TODAY.minusDays(1), null, "核查"), TODAY), WRONG_DATES);
        isDeclined(() -> provider.suspend(new Suspension(TODAY, TODAY, "核查"), TODAY), WRONG_DATES);
    }

    @Test
    void hasNothingToLiftWhenItIsNotSuspended() {
        isDeclined(() -> provider.lift(TODAY, TODAY), WRONG_STATE);
        provider.suspend(new Suspension(TODAY, TOMORROW, "核查"), TODAY);
        isDeclined(() -> provider.lift(TODAY.minusDays(1), TODAY), WRONG_DATES);
        isDeclined(() -> provider.lift(TOMORROW, TODAY), WRONG_DATES);
        isDeclined(() -> provider.lift(TOMORROW, TOMORROW), WRONG_STATE);
    }

    private static void isDeclined(ThrowingCallable act, UserErrorCode code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, declined -> assertThat(declined.code()).isEqualTo(code));
    }
}
