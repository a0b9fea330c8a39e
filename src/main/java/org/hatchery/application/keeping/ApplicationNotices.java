package org.hatchery.application.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationEvent;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.application.dossier.ApplicationStep;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Migration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Applications tell their beneficiaries what was decided, the next hop that something came, and it that days run out. */
@Component
class ApplicationNotices implements Tells<Application> {
    private static final NoticeKind APPLICATIONS = NoticeKind.of(
            "application.notice-applications",
            Role.FIRM,
            Role.CARRIER_MANAGER,
            Role.PROVIDER,
            Role.INSTITUTION,
            Role.PRACTITIONER,
            Role.BUREAU);
    private static final Countdown DAYS = Countdown.to("dueOn", 3, 1);

    private final Clock clock;

    ApplicationNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldApplications() {
        return TellingMigrations.of("application/005-untold", Application.class);
    }

    @Override
    public Class<Application> type() {
        return Application.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(APPLICATIONS);
    }

    @Override
    public List<Notice> of(Application one, LocalDate today) {
        List<Notice> all = new ArrayList<>();
        List<ApplicationEvent> history = one.getHistory();
        for (int place = 0; place < history.size(); place++) {
            ApplicationEvent event = history.get(place);
            Sentence said = said(one, event);
            if (said != null) {
                all.add(Notice.of(
                        APPLICATIONS,
                        one.getId().value() + "/" + place,
                        recipient(one, place),
                        event.at(),
                        said,
                        About.of("Application", one.getId())));
            }
        }
        all.addAll(running(one));
        return all;
    }

    private List<Notice> running(Application one) {
        LocalDate due = one.getDueOn();
        return due == null
                ? List.of()
                : DAYS.calls(due, clock.getZone())
                        .map(call -> Notice.of(
                                APPLICATIONS,
                                one.getId().value() + "/" + call.name(),
                                Recipient.bureau(one.authority()),
                                call.at(),
                                Words.say("application.told-days", one.getRule().title(), Spoken.day(due)),
                                About.of("Application", one.getId())))
                        .toList();
    }

    /** Null for what nobody has to be told. */
    private static @Nullable Sentence said(Application one, ApplicationEvent event) {
        Sentence title = one.getRule().title();
        String note = event.note() == null ? "" : event.note();
        String sum = event.sum() == null ? "" : event.sum().toString();
        return switch (event.step()) {
            case SUBMIT ->
                Words.say("application.told-submitted", title, one.getClaimant().name());
            case FORWARD ->
                Words.say("application.told-forwarded", title, one.getClaimant().name());
            case RETURN -> Words.say("application.told-returned", title);
            case PUBLISH -> Words.say("application.told-published", title);
            case OBJECT ->
                Words.say("application.told-objected", title, one.getClaimant().name());
            case GRANT, CONFIRM ->
                one.getRule().isForTitle()
                        ? Words.say("application.told-title-given", title, note)
                        : Words.say("application.told-granted", title, sum);
            case DECLINE -> Words.say("application.told-declined", title, note);
            case NOTE_PAID -> Words.say("application.told-paid", title, sum);
            case NOTE_FAILED -> Words.say("application.told-failed", title, note);
            case CLAW_BACK -> Words.say("application.told-clawed", title, sum, note);
            case WITHDRAW, RECOMMEND, SCORE, ANSWER, LIST, POST, PAY, CLOSE -> null;
        };
    }

    private static Recipient recipient(Application one, int place) {
        ApplicationEvent event = one.getHistory().get(place);
        return switch (event.step()) {
            case SUBMIT -> Recipient.bureau(laidBefore(one, place));
            case FORWARD -> Recipient.bureau(next(one, event));
            case OBJECT -> Recipient.bureau(one.authority());
            default -> Recipient.holderOf(one.getClaimant().party());
        };
    }

    /** The hop that it had come to by then: the first, or the one that gave it back. */
    private static RegionCode laidBefore(Application one, int place) {
        long passedOn = one.getHistory().stream()
                .limit(place)
                .filter(event -> event.step() == ApplicationStep.FORWARD)
                .count();
        return one.getHops().get((int) passedOn).region();
    }

    /** The hop after the one that passed it on. */
    private static RegionCode next(Application one, ApplicationEvent event) {
        var hops = one.getHops();
        for (int place = 0; place < hops.size() - 1; place++) {
            if (hops.get(place).region().equals(event.region())) {
                return hops.get(place + 1).region();
            }
        }
        return one.authority();
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(List.of(where("state").is(ApplicationState.SUBMITTED), DAYS.comingTo(days)));
    }
}
