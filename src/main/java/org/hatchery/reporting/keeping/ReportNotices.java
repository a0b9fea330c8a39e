package org.hatchery.reporting.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportEvent;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Reports tell their carrier that they are asked for, that the day comes near, and what a review came to.
 *
 * <p>A bureau is not told of each submission: hundreds come in a week, and they lie in its queue.
 */
@Component
class ReportNotices implements Tells<Report> {
    private static final NoticeKind ASKED =
            NoticeKind.of("reporting.notice-asked", Role.CARRIER_MANAGER, Role.INSTITUTION);
    private static final NoticeKind REVIEWED =
            NoticeKind.of("reporting.notice-reviewed", Role.CARRIER_MANAGER, Role.INSTITUTION);
    private static final Set<ReportState> WITH_CARRIER =
            EnumSet.of(ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED);
    /** Three days ahead, and once it is too late. */
    private static final Countdown DAYS = Countdown.to("dueOn", 3, -1);

    private final FormDirectory forms;
    private final Clock clock;

    ReportNotices(FormDirectory forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Bean
    static Migration untoldReports() {
        return TellingMigrations.of("reporting/010-untold-reports", Report.class);
    }

    @Override
    public Class<Report> type() {
        return Report.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ASKED, REVIEWED);
    }

    @Override
    public List<Notice> of(Report report, LocalDate today) {
        if (!report.isExpected()) {
            return List.of();
        }
        Sentence form = forms.get(report.getForm(), report.getFormVersion()).name();
        return Stream.of(asked(report, form), due(report, form), reviewed(report, form))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Notice> asked(Report report, Sentence form) {
        Instant at = report.getAskedAt();
        LocalDate due = report.getDueOn();
        return at == null || due == null || report.getState() != ReportState.NOT_STARTED
                ? Stream.empty()
                : told(
                        ASKED,
                        report,
                        "asked",
                        at,
                        Words.say("reporting.told-asked", form, report.getPeriod(), Spoken.day(due)));
    }

    private Stream<Notice> due(Report report, Sentence form) {
        LocalDate due = report.getDueOn();
        return due == null || !WITH_CARRIER.contains(report.getState()) || report.getLockedFrom() != null
                ? Stream.empty()
                : DAYS.calls(due, clock.getZone())
                        .flatMap(call -> told(
                                ASKED,
                                report,
                                call.name(),
                                call.at(),
                                Words.say(
                                        call.isOver() ? "reporting.told-overdue" : "reporting.told-due",
                                        form,
                                        report.getPeriod(),
                                        Spoken.day(due))));
    }

    private static Stream<Notice> reviewed(Report report, Sentence form) {
        return report.getTrail().stream().flatMap(event -> switch (event.step()) {
            case RETURN ->
                told(report, event, Words.say("reporting.told-returned", form, report.getPeriod(), why(event)));
            case REOPEN ->
                told(report, event, Words.say("reporting.told-reopened", form, report.getPeriod(), why(event)));
            case ACCEPT ->
                isLast(report, event)
                        ? told(report, event, Words.say("reporting.told-accepted", form, report.getPeriod()))
                        : Stream.<Notice>empty();
            default -> Stream.<Notice>empty();
        });
    }

    private static String why(ReportEvent event) {
        return event.reason() == null ? "" : event.reason();
    }

    private static boolean isLast(Report report, ReportEvent event) {
        List<org.hatchery.region.RegionCode> route = report.getRespondent().route();
        return route.get(route.size() - 1).equals(event.region());
    }

    private static Stream<Notice> told(Report report, ReportEvent event, Sentence says) {
        return told(REVIEWED, report, event.step() + "/" + event.at().toEpochMilli(), event.at(), says);
    }

    private static Stream<Notice> told(NoticeKind kind, Report report, String fact, Instant at, Sentence says) {
        return recipients(report)
                .map(recipient -> Notice.of(
                        kind,
                        report.getId().value() + "/" + fact,
                        recipient,
                        at,
                        says,
                        About.of("Report", report.getId())));
    }

    /** Whoever fills it in: the carrier, or an institution and the bureau of its place, or that of a division. */
    private static Stream<Recipient> recipients(Report report) {
        CarrierId carrier = report.getCarrier();
        return carrier == null
                ? Stream.concat(
                        Stream.of(Recipient.bureau(report.getRespondent().region())),
                        report.getRespondent().institution().map(Scope::institution).map(Recipient::holderOf).stream())
                : Stream.of(Recipient.carrier(carrier));
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(
                List.of(where("state").in(WITH_CARRIER), where("expected").is(true), DAYS.comingTo(days)));
    }
}
