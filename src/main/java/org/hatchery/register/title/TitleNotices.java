package org.hatchery.register.title;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.recognition.TitleCompetence;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleState;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.register.party.Party;
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

/** Titles tell their holders that they run out or were taken back, and those who decide about them who contests them. */
@Component
class TitleNotices implements Tells<Title> {
    private static final NoticeKind TITLES = NoticeKind.of(
            "register.notice-titles", Role.INSTITUTION, Role.PRACTITIONER, Role.CARRIER_MANAGER, Role.BUREAU);
    private static final Countdown DAYS = Countdown.to("endsOn", 90, 30);

    private final TitleKinds kinds;
    private final Clock clock;

    TitleNotices(TitleKinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    @Bean
    static Migration untoldTitles() {
        return TellingMigrations.of("register/007-untold-titles", Title.class);
    }

    @Override
    public Class<Title> type() {
        return Title.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(TITLES);
    }

    @Override
    public List<Notice> of(Title title, LocalDate today) {
        Stream<Notice> steps = title.history().stream()
                .flatMap(event -> Stream.ofNullable(event.by()).flatMap(by -> of(title, event, by)));
        return Stream.concat(steps, ending(title)).toList();
    }

    private Stream<Notice> of(Title title, TitleEvent event, Signature by) {
        String fact = title.id().value() + "/" + event.step() + "/";
        return switch (event.step()) {
            case WARN, WITHDRAW -> Stream.of(told(title, event, fact + event.on(), holder(title), by));
            case CONTEST -> {
                Recipient judge = Recipient.bureau(TitleCompetence.authority(title.level(), title.region()));
                yield Stream.of(told(title, event, fact + by.at(), judge, by));
            }
            default -> Stream.empty();
        };
    }

    private Notice told(Title title, TitleEvent event, String fact, Recipient to, Signature by) {
        return Notice.of(TITLES, fact, to, by.at(), said(title, event), About.of("Title", title.id()));
    }

    private Sentence said(Title title, TitleEvent event) {
        String reason = event.reason() == null ? "" : event.reason();
        return Words.say(
                switch (event.step()) {
                    case WARN -> "register.told-warned";
                    case CONTEST -> "register.told-contested";
                    default -> "register.told-withdrawn";
                },
                title.holder().name(),
                name(title),
                reason);
    }

    private Stream<Notice> ending(Title title) {
        LocalDate end = title.endsOn();
        return end == null || title.state() == TitleState.WITHDRAWN
                ? Stream.empty()
                : DAYS.calls(end, clock.getZone())
                        .map(call -> Notice.of(
                                TITLES,
                                title.id().value() + "/" + call.name(),
                                holder(title),
                                call.at(),
                                Words.say("register.told-ending", title.holder().name(), name(title), Spoken.day(end)),
                                About.of("Title", title.id())));
    }

    private Sentence name(Title title) {
        return kinds.find(title.kind()).map(TitleKind::name).orElseGet(() -> new Sentence(title.kind(), title.kind()));
    }

    /** Firms and zones have nobody who signs in for them here; their bureau is told. */
    private static Recipient holder(Title title) {
        Party holder = title.holder();
        return switch (holder.kind()) {
            case INSTITUTION -> Recipient.holderOf(Scope.institution(holder.key()));
            case PERSON -> Recipient.holderOf(Scope.practitioner(holder.key()));
            case CARRIER -> Recipient.holderOf(Scope.carrier(holder.key()));
            case FIRM, ZONE -> Recipient.bureau(title.region());
        };
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(List.of(where("state").ne(TitleState.WITHDRAWN), DAYS.comingTo(days)));
    }
}
