package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
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
    void sayWhoseTheyAreAndOfWhichYear() {
        YearFigures figures = entered(OVER);

        assertThat(figures.getId()).isEqualTo(YearFiguresId.of(FIRM.getId(), 2025));
        assertThat(figures.getIncubatee()).isEqualTo(FIRM.getId());
        assertThat(figures.getYear()).isEqualTo(2025);
        assertThat(figures.getIncubateeName()).isEqualTo("数据科技有限公司");
        assertThat(figures.isSample()).isFalse();
        assertThat(figures.getDoubt()).isNull();
        figures.explain(new Doubt(List.of("revenue"), "并购"));
        assertThat(figures.getDoubt()).isEqualTo(new Doubt(List.of("revenue"), "并购"));
    }

    @Test
    void sayWhoEnteredTheValuesTheyHave() {
        YearFigures figures = YearFigures.first(AT_A, values(3), by("manager", YearFiguresAct.ENTERED_FOR), OVER);
        assertThat(figures.isEnteredFor()).isTrue();
        assertThat(figures.isFirmsOwn()).isFalse();
        assertThat(figures.getEnteredBy()).isEqualTo("manager");

        figures.correct(AT_A, values(4), by("firm", YearFiguresAct.ENTERED), OVER);
        figures.confirm(by("manager", YearFiguresAct.CONFIRMED));
        assertThat(figures.isEnteredFor()).isFalse();
        assertThat(figures.isFirmsOwn()).isTrue();
        assertThat(figures.getEnteredBy()).isEqualTo("firm");

        figures.correct(AT_A, values(5), said(YearFiguresAct.ENTERED_FOR, "manager", "补录"), OVER);
        assertThat(figures.isEnteredFor()).isTrue();
        assertThat(figures.isFirmsOwn()).isTrue();
    }

    private static YearFiguresEvent by(String whom, YearFiguresAct act) {
        return said(act, whom, null);
    }

    private static YearFiguresEvent said(YearFiguresAct act, String by, @Nullable String reason) {
        return new YearFiguresEvent(act, by, Instant.EPOCH, reason, null);
    }

    /** A document that was never stored has version 0, and each of its acts is meant for the version before. */
    @Test
    void knowWhetherTheSameWasDoneLast() {
        YearFigures figures = confirmed();
        figures.giveBack(said(YearFiguresAct.RETURNED, "bureau", "人数不符"));

        assertThat(figures.getVersion()).isZero();
        assertThat(figures.isDone(said(YearFiguresAct.RETURNED, "bureau", "人数不符"), -1))
                .isTrue();
        assertThat(figures.isDone(said(YearFiguresAct.RETURNED, "bureau", "人数不符"), 0))
                .isFalse();
        assertThat(figures.isDone(said(YearFiguresAct.RETURNED, "bureau", "金额不符"), -1))
                .isFalse();
        assertThat(figures.isDone(said(YearFiguresAct.RETURNED, "city", "人数不符"), -1))
                .isFalse();
        assertThat(figures.isDone(said(YearFiguresAct.CONFIRMED, "bureau", "人数不符"), -1))
                .isFalse();
        assertThat(figures.getHistory()).hasSize(3);
    }

    @Test
    void belongWhereTheCarrierLayOnTheLastDayOfTheStayInTheYear() {
        Carrier carrier = Tenancy.carrier("moving", "220102");
        carrier.relocate(
                new Seat(new RegionCode("230102"), null, "街 1 号", LocalDate.parse("2025-07-01"), null),
                LocalDate.parse("2026-03-01"),
                Instant.EPOCH);
        YearOfStay staying = left(carrier, null);
        YearOfStay leftBefore = left(carrier, "2025-07-01");
        YearOfStay leftBehind = left(carrier, "2025-07-02");

        assertThat(staying.region().value()).isEqualTo("230102");
        assertThat(leftBefore.region().value()).isEqualTo("220102");
        assertThat(leftBehind.region().value()).isEqualTo("230102");
        assertThat(left(carrier, "2026-01-05").region().value()).isEqualTo("230102");
        assertThat(staying.visibleTo())
                .contains(Scope.carrier("moving"), Scope.incubatee(FIRM.getId().value()))
                .containsAll(new RegionCode("230102").visibleTo());
    }

    private static YearOfStay left(Carrier carrier, @Nullable String on) {
        LocalDate from = LocalDate.parse("2024-01-01");
        return new YearOfStay(
                Tenancy.stay(FIRM, carrier, from, on == null ? null : LocalDate.parse(on)), 2025, carrier);
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
