package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.carrier.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearFiguresTests {
    private static final LocalDate RUNNING = LocalDate.parse("2025-12-31");
    private static final LocalDate OVER = LocalDate.parse("2026-01-01");
    private static final Incubatee FIRM = Tenancy.firm("220102");
    private static final YearOfStay AT_A = at("a", "220102");
    private static final YearOfStay AT_B = at("b", "230102");

    private static YearOfStay at(String key, String region) {
        Carrier carrier = Tenancy.carrier(key, region);
        return new YearOfStay(Tenancy.stay(FIRM, carrier, LocalDate.parse("2024-01-01"), null), 2025, carrier);
    }

    private static YearValues values(int employees) {
        return new YearValues(
                employees, 0, 0, 0, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, Yuan.of("-3"), Yuan.ZERO, 0, 0, 0, 0, 0);
    }

    private static YearFiguresEvent event(YearFiguresAct act, @Nullable String reason) {
        String by = act == YearFiguresAct.CONFIRMED ? "somebody else" : "somebody";
        return new YearFiguresEvent(act, by, Instant.EPOCH, reason, null);
    }

    private static YearFigures entered(LocalDate on) {
        return YearFigures.first(AT_A, values(3), event(YearFiguresAct.ENTERED, null), on);
    }

    private static YearFigures confirmed() {
        YearFigures figures = entered(OVER);
        figures.confirm(event(YearFiguresAct.CONFIRMED, null));
        return figures;
    }

    private static UserErrorCode declined(Runnable act) {
        return catchThrowableOfType(Rejection.class, act::run).code();
    }

    @Test
    void arePreliminaryToTheLastDayOfTheYear() {
        assertThat(entered(RUNNING).isPreliminary()).isTrue();
        assertThat(entered(OVER).isPreliminary()).isFalse();
        assertThat(declined(() -> entered(RUNNING).confirm(event(YearFiguresAct.CONFIRMED, null))))
                .isEqualTo(UserErrorCode.WRONG_STATE);
    }

    @Test
    void becomeFinalWhenTheSameIsSaidAfterTheYear() {
        YearFigures figures = entered(RUNNING);

        assertThat(figures.says(values(3), RUNNING)).isTrue();
        assertThat(figures.says(values(3), OVER)).isFalse();
        figures.correct(AT_A, values(3), event(YearFiguresAct.ENTERED, null), OVER);
        assertThat(figures.isPreliminary()).isFalse();
    }

    @Test
    void areConfirmedBySomebodyElseThanWhoEnteredThem() {
        for (YearFiguresAct act : new YearFiguresAct[] {YearFiguresAct.ENTERED, YearFiguresAct.ENTERED_FOR}) {
            YearFigures figures = YearFigures.first(AT_A, values(3), event(act, null), OVER);
            var own = new YearFiguresEvent(YearFiguresAct.CONFIRMED, "somebody", Instant.EPOCH, null, null);

            assertThat(figures.getState()).isEqualTo(YearFiguresState.ENTERED);
            assertThat(declined(() -> figures.confirm(own))).isEqualTo(UserErrorCode.NOT_RESPONSIBLE);
            figures.confirm(event(YearFiguresAct.CONFIRMED, null));
            assertThat(figures.getState()).isEqualTo(YearFiguresState.CONFIRMED);
        }
    }

    @Test
    void keepWhatTheySaidBefore() {
        YearFigures figures = confirmed();

        figures.correct(AT_A, values(4), event(YearFiguresAct.ENTERED, "漏报一人"), OVER);

        assertThat(figures.getState()).isEqualTo(YearFiguresState.ENTERED);
        assertThat(figures.getValues().employees()).isEqualTo(4);
        assertThat(figures.getHistory()).extracting(YearFiguresEvent::before).containsExactly(null, null, values(3));
    }

    @Test
    void stayAsTheyAreWhenACorrectionIsRefused() {
        YearFigures figures = confirmed();

        assertThat(declined(() -> figures.correct(AT_B, values(4), event(YearFiguresAct.ENTERED, null), OVER)))
                .isEqualTo(UserErrorCode.INVALID);
        assertThat(figures.getCarrier()).isEqualTo(AT_A.stay().getCarrier());
        assertThat(figures.getState()).isEqualTo(YearFiguresState.CONFIRMED);
        assertThat(figures.getHistory()).hasSize(2);
    }

    @Test
    void moveToTheCarrierThatBecameResponsible() {
        YearFigures figures = entered(RUNNING);
        assertThat(figures.getMovedFrom()).isNull();

        figures.correct(AT_B, values(4), event(YearFiguresAct.ENTERED, null), OVER);

        assertThat(figures.getCarrier()).isEqualTo(AT_B.stay().getCarrier());
        assertThat(figures.getRegion()).isEqualTo(AT_B.region());
        assertThat(figures.getMovedFrom()).isEqualTo(AT_A.stay().getCarrier());
    }

    @Test
    void areReturnedEvenWhenConfirmedButNotTwice() {
        YearFigures figures = confirmed();

        figures.giveBack(event(YearFiguresAct.RETURNED, "人数不符"));

        assertThat(figures.getState()).isEqualTo(YearFiguresState.RETURNED);
        assertThat(declined(() -> figures.giveBack(event(YearFiguresAct.RETURNED, "人数不符"))))
                .isEqualTo(UserErrorCode.WRONG_STATE);
        assertThat(declined(() -> figures.confirm(event(YearFiguresAct.CONFIRMED, null))))
                .isEqualTo(UserErrorCode.WRONG_STATE);
    }

    @Test
    void areTakenAgainWithTheSameValuesAfterTheyWereReturned() {
        YearFigures figures = entered(OVER);
        figures.giveBack(event(YearFiguresAct.RETURNED, "人数不符"));

        assertThat(figures.says(values(3), OVER)).isFalse();
        figures.correct(AT_A, values(3), event(YearFiguresAct.ENTERED, "人数属实"), OVER);
        assertThat(figures.getState()).isEqualTo(YearFiguresState.ENTERED);
    }

    @Test
    void areCorrectedTwoHundredTimesAtMost() {
        YearFigures figures = entered(OVER);
        for (int employees = 4; employees < 203; employees++) {
            figures.correct(AT_A, values(employees), event(YearFiguresAct.ENTERED, null), OVER);
        }

        assertThat(declined(() -> figures.correct(AT_A, values(1), event(YearFiguresAct.ENTERED, null), OVER)))
                .isEqualTo(UserErrorCode.CAP_EXCEEDED);
        figures.confirm(event(YearFiguresAct.CONFIRMED, null));
    }
}
