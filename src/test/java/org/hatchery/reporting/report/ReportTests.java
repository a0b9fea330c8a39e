package org.hatchery.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.reporting.report.ReportFixture.DUE;
import static org.hatchery.reporting.report.ReportFixture.MANAGER;
import static org.hatchery.reporting.report.ReportFixture.bureau;
import static org.hatchery.reporting.report.ReportFixture.event;
import static org.hatchery.reporting.report.ReportFixture.report;
import static org.hatchery.reporting.report.ReportFixture.submission;
import static org.hatchery.reporting.report.ReportFixture.take;
import static org.hatchery.reporting.report.ReportFixture.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report … */
class ReportTests {
    private static List<ReportStep> open(Report report, Actor actor) {
        return Stream.of(ReportStep.values())
                .filter(step -> step.refusal(report, window(), actor, DUE).isEmpty())
                .toList();
    }

    @Test
    void waitsForItsCarrierFirst() {
        Report report = report();

        assertThat(report.getState()).isEqualTo(ReportState.NOT_STARTED);
        assertThat(report.getWaitsAt()).isEqualTo(Hop.CARRIER);
        assertThat(report.getDueOn()).isEqualTo(DUE);
        assertThat(open(report, MANAGER)).containsExactly(ReportStep.CORRECT, ReportStep.SUBMIT);
        assertThat(open(report, bureau("210112"))).isEmpty();
    }

    @Test
    void passesEachBureauInItsTurn() {
        Report report = report();
        take(ReportStep.SUBMIT, report, "wang");

        for (String region : ReportFixture.ROUTE) {
            assertThat(report.getWaitsFor()).isEqualTo(new RegionCode(region));
            assertThat(ReportFixture.ROUTE)
                    .allSatisfy(other -> assertThat(open(report, bureau(other)).contains(ReportStep.ACCEPT))
                            .isEqualTo(other.equals(region)));
            take(ReportStep.ACCEPT, report, region);
        }
        assertThat(report.getState()).isEqualTo(ReportState.ACCEPTED);
        assertThat(report.getAcceptedBy()).containsExactly(Hop.COUNTY, Hop.CITY, Hop.PROVINCE);
        assertThat(report.getWaitsFor()).isNull();
        assertThat(report.getDueOn()).isNull();
        assertThat(open(report, bureau("210000"))).containsExactly(ReportStep.REOPEN);
        assertThat(open(report, bureau("210100"))).isEmpty();
        assertThat(open(report, MANAGER)).containsExactly(ReportStep.SIGN);
    }

    @Test
    void isDueAtEachStationOnItsOwnDay() {
        Report report = report();
        take(ReportStep.SUBMIT, report, "wang");
        assertThat(report.getDueOn()).isEqualTo(DUE.plusDays(2));
        take(ReportStep.ACCEPT, report, "one");
        assertThat(report.getDueOn()).isEqualTo(DUE.plusDays(4));
        take(ReportStep.RETURN, report, "two");
        assertThat(report.getDueOn()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "-1, true"})
    void isOnTimeUpToItsDay(int later, boolean onTime) {
        Report report = report();
        report.submit(submission("one"), List.of(), window(), DUE.plusDays(later));

        assertThat(report.isOnTime()).isEqualTo(onTime);
    }

    @Test
    void staysOnTimeWhenItIsSubmittedAgain() {
        Report report = report();
        report.submit(submission("one"), List.of(), window(), DUE);
        take(ReportStep.RETURN, report, "one");
        report.submit(submission("two"), List.of(), window(), DUE.plusDays(30));

        assertThat(report.isOnTime()).isTrue();
        assertThat(report.getSubmittedOn()).isEqualTo(DUE);
    }

    @Test
    void beginsItsWayAnewWhenItComesBack() {
        Report report = report();
        take(ReportStep.SUBMIT, report, "wang");
        take(ReportStep.ACCEPT, report, "one");
        take(ReportStep.REOPEN, report, "one");

        assertThat(report.getState()).isEqualTo(ReportState.RETURNED);
        assertThat(report.getAcceptedBy()).isEmpty();
        take(ReportStep.CORRECT, report, "wang");
        assertThat(report.getState()).isEqualTo(ReportState.RETURNED);
        take(ReportStep.SUBMIT, report, "wang");
        assertThat(report.getWaitsAt()).isEqualTo(Hop.COUNTY);
    }

    @Test
    void isComparedWithWhatWasAcceptedLast() {
        Report report = report();
        assertThat(report.before()).isEmpty();
        report.submit(submission("first"), List.of(), window(), DUE);
        assertThat(report.before()).isEmpty();
        report.giveBack(event(ReportStep.RETURN, report, "one", null), window(), Set.of());
        assertThat(report.before()).contains("first");
        report.submit(submission("second"), List.of(), window(), DUE);
        assertThat(report.before()).contains("first");
        report.accept(event(ReportStep.ACCEPT, report, "one", null), window(), Set.of());
        assertThat(report.before()).contains("first");
        report.giveBack(event(ReportStep.RETURN, report, "two", null), window(), Set.of());
        assertThat(report.before()).contains("second");
        report.submit(submission("third"), List.of(), window(), DUE);
        report.giveBack(event(ReportStep.RETURN, report, "one", null), window(), Set.of());
        report.submit(submission("fourth"), List.of(), window(), DUE);
        assertThat(report.before()).contains("second");
    }

    @Test
    void isLockedByAClosedWindowButNotOnceItWasReturned() {
        ReportWindow closed = window();
        closed.close(DUE, "li", java.time.Instant.EPOCH);
        LocalDate later = DUE.plusDays(1);
        Report report = report();
        assertThat(ReportStep.SUBMIT
                        .refusal(report, closed, MANAGER, later)
                        .orElseThrow()
                        .code())
                .isEqualTo(UserErrorCode.TOO_LATE);

        take(ReportStep.SUBMIT, report, "wang");
        assertThat(ReportStep.RETURN.refusal(report, closed, bureau("210112"), later))
                .isEmpty();
        take(ReportStep.RETURN, report, "one");
        assertThat(ReportStep.SUBMIT.refusal(report, closed, MANAGER, later)).isEmpty();
    }

    @Test
    void isNotReviewedByAuditorsOrFilledInByBureaus() {
        Report report = report();
        assertThat(open(report, bureau("210000"))).isEmpty();
        take(ReportStep.SUBMIT, report, "wang");
        assertThat(open(report, new Actor("zhao", Role.AUDITOR, List.of("210112"))))
                .isEmpty();
        assertThat(open(report, MANAGER)).containsExactly(ReportStep.SIGN);
    }

    @Test
    void knowsAReplayAndRefusesAnotherActUnderItsKey() {
        Report report = report();
        report.submit(event(ReportStep.SUBMIT, report, "wang", "wang/key"), List.of(), window(), DUE);

        assertThat(report.replayed(new Receipt("wang/key", "digest"))).isPresent();
        assertThat(report.replayed(new Receipt("wang/other", "digest"))).isEmpty();
        assertThatThrownBy(() -> report.replayed(new Receipt("wang/key", "another")))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void isWorkedOnAtMost200Times() {
        Report report = report();
        for (int time = 0; time < 100; time++) {
            take(ReportStep.SUBMIT, report, "wang");
            take(ReportStep.RETURN, report, "one");
        }

        assertThatThrownBy(() -> take(ReportStep.SUBMIT, report, "wang"))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo(UserErrorCode.CAP_EXCEEDED));
    }
}
