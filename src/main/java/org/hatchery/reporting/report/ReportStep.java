package org.hatchery.reporting.report;

import static org.hatchery.reporting.report.ReportState.ACCEPTED;
import static org.hatchery.reporting.report.ReportState.DRAFT;
import static org.hatchery.reporting.report.ReportState.NOT_STARTED;
import static org.hatchery.reporting.report.ReportState.RETURNED;
import static org.hatchery.reporting.report.ReportState.SUBMITTED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.ChangeWindow;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** What can be done to a report (填报步骤): the whole state machine, and nothing else decides it. */
public enum ReportStep {
    /** Values are typed in or corrected. */
    CORRECT(EnumSet.of(NOT_STARTED, DRAFT, RETURNED)),
    SUBMIT(EnumSet.of(NOT_STARTED, DRAFT, RETURNED)),
    ACCEPT(EnumSet.of(SUBMITTED)),
    RETURN(EnumSet.of(SUBMITTED)),
    /** The bureau that accepted last takes that back. */
    REOPEN(EnumSet.of(SUBMITTED, ACCEPTED)) {
        @Override
        public @Nullable RegionCode bureau(Report report) {
            return report.acceptedLastBy();
        }
    },
    /** The carrier attaches a scan of the paper that it signed; that may take until after the window is closed. */
    SIGN(EnumSet.of(SUBMITTED, ACCEPTED)) {
        @Override
        public @Nullable RegionCode bureau(Report report) {
            return null;
        }
    };

    private final Set<ReportState> from;

    ReportStep(Set<ReportState> from) {
        this.from = from;
    }

    /** Whether the carrier takes it, and not a bureau. */
    public boolean isOfCarrier() {
        return this == CORRECT || this == SUBMIT || this == SIGN;
    }

    /** Division whose bureau takes it; null where none can. */
    public @Nullable RegionCode bureau(Report report) {
        return report.getWaitsFor();
    }

    /** Why this actor cannot take it now; empty where it can. */
    public Optional<Rejection> refusal(Report report, ReportWindow window, Actor actor, LocalDate today) {
        if (!from.contains(report.getState())) {
            return Optional.of(
                    new Rejection(UserErrorCode.WRONG_STATE, "report", Words.say(closed(report.getState()))));
        }
        if (this == SIGN && report.isSignedAsAccepted()) {
            return Optional.of(
                    new Rejection(UserErrorCode.WRONG_STATE, "report", Words.say("reporting.copy-was-accepted")));
        }
        return isOfCarrier() ? locked(report, window, actor, today) : notTheirs(report, actor);
    }

    private Optional<Rejection> locked(Report report, ReportWindow window, Actor actor, LocalDate today) {
        if (!mayFillIn(report, actor)) {
            return Optional.of(
                    new Rejection(UserErrorCode.NOT_RESPONSIBLE, "report", Words.say("reporting.carrier-fills-in")));
        }
        // whoever returned it asked for it once more
        boolean open = this == SIGN || report.getState() == RETURNED || isOpenTo(report, window, today);
        return open
                ? Optional.empty()
                : Optional.of(
                        new Rejection(UserErrorCode.TOO_LATE, "report", Words.say("reporting.window-closed-ask")));
    }

    /** Who acts for a respondent; for an institution, of which perhaps nobody signs in, the bureau of its place as well. */
    private static boolean mayFillIn(Report report, Actor actor) {
        Respondent from = report.getRespondent();
        return switch (from.asked()) {
            case DIVISION -> ChangeWindow.isOf(actor, from.region());
            case INSTITUTION -> actor.is(Role.INSTITUTION) || ChangeWindow.isOf(actor, from.region());
            default -> actor.is(Role.CARRIER_MANAGER, Role.ADMIN);
        };
    }

    private static boolean isOpenTo(Report report, ReportWindow window, LocalDate today) {
        return window.isOpenTo(report.getRespondent().key(), today);
    }

    private Optional<Rejection> notTheirs(Report report, Actor actor) {
        RegionCode region = bureau(report);
        if (region == null) {
            return Optional.of(
                    new Rejection(UserErrorCode.WRONG_STATE, "report", Words.say("reporting.nobody-accepted-yet")));
        }
        return ChangeWindow.isOf(actor, region)
                ? Optional.empty()
                : Optional.of(new Rejection(
                        UserErrorCode.NOT_RESPONSIBLE, "report", Words.say("reporting.another-bureau-has-its-turn")));
    }

    /**
     * Lets only whoever can take it now.
     *
     * @throws Rejection WRONG_STATE, NOT_RESPONSIBLE or TOO_LATE
     */
    public void mustBeOpen(Report report, ReportWindow window, Actor actor, LocalDate today) {
        refusal(report, window, actor, today).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static String closed(ReportState state) {
        return switch (state) {
            case NOT_STARTED, DRAFT -> "reporting.carrier-has-not-submitted";
            case SUBMITTED -> "reporting.report-is-in-review";
            case RETURNED -> "reporting.report-was-returned";
            case ACCEPTED -> "reporting.report-is-accepted";
        };
    }
}
