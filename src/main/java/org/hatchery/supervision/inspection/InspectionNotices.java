package org.hatchery.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
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

/** Inspections tell the inspected what was found, given back and decided, and what comes near; their bureau what was answered or is late. */
@Component
class InspectionNotices implements Tells<Inspection> {
    private static final NoticeKind INSPECTIONS = NoticeKind.of(
            "supervision.notice-inspections", Role.CARRIER_MANAGER, Role.PROVIDER, Role.INSTITUTION, Role.BUREAU);
    /** Before the day, on the day after it, and when a week has passed. */
    private static final Countdown DAYS = Countdown.to("nextOn", 7, 1, -1, -7);

    private final Clock clock;

    InspectionNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldInspections() {
        return TellingMigrations.of("supervision/006-untold-inspections", Inspection.class);
    }

    @Override
    public Class<Inspection> type() {
        return Inspection.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(INSPECTIONS);
    }

    @Override
    public List<Notice> of(Inspection one, LocalDate today) {
        List<InspectionEvent> history = one.getHistory();
        Stream<Notice> steps =
                IntStream.range(0, history.size()).boxed().flatMap(at -> step(one, at, history.get(at)).stream());
        return Stream.concat(steps, coming(one)).toList();
    }

    private static Optional<Notice> step(Inspection one, int at, InspectionEvent event) {
        Signature by = event.by();
        String note = event.note() == null ? "" : event.note();
        @Nullable Sentence said =
                switch (event.step()) {
                    case DRAW, PLAN -> null;
                    // whoever was never told of an inspection hears nothing of its end
                    case DROP -> one.isTold() ? Words.say("supervision.told-dropped", one.getName(), note) : null;
                    case REVISE -> Words.say("supervision.told-revised", one.getName(), note);
                    case FIND_NOTHING -> Words.say("supervision.told-nothing-found", one.getName());
                    case ORDER -> Words.say("supervision.told-rectify", one.getName(), note);
                    case ANSWER -> Words.say("supervision.told-rectified", one.getName());
                    case RETURN -> Words.say("supervision.told-rectify-again", one.getName(), note);
                    case ACCEPT -> Words.say("supervision.told-rectification-accepted", one.getName());
                    case CONCLUDE -> Words.say("supervision.told-concluded", one.getName());
                    case APPEAL -> Words.say("supervision.told-result-appealed", one.getName(), note);
                    case UPHOLD -> Words.say("supervision.told-result-upheld", one.getName(), note);
                    case DISMISS -> Words.say("supervision.told-result-dismissed", one.getName(), note);
                };
        if (by == null || said == null) {
            return Optional.empty();
        }
        boolean bySubject = event.step() == InspectionStep.ANSWER || event.step() == InspectionStep.APPEAL;
        if (!bySubject && !one.getKind().isSpokenFor()) {
            return Optional.empty();
        }
        Recipient to = bySubject ? bureau(one) : inspected(one);
        return Optional.of(Notice.of(
                INSPECTIONS, one.getId().value() + "/" + at, to, by.at(), said, About.of("Inspection", one.getId())));
    }

    private Stream<Notice> coming(Inspection one) {
        LocalDate next = one.getNextOn();
        return next == null
                ? Stream.empty()
                : DAYS.calls(next, clock.getZone()).flatMap(call -> {
                    boolean visit = one.getState() == InspectionState.PLANNED;
                    String key = call.isOver()
                            ? visit ? "supervision.told-visit-late" : "supervision.told-rectification-late"
                            : visit ? "supervision.told-visit-near" : "supervision.told-rectification-near";
                    Sentence said = Words.say(key, one.getName(), Spoken.day(next));
                    Stream<Recipient> bureau = visit || call.isOver() ? Stream.of(bureau(one)) : Stream.empty();
                    Stream<Recipient> own = one.isTold() && one.getKind().isSpokenFor() && !(visit && call.isOver())
                            ? Stream.of(inspected(one))
                            : Stream.empty();
                    return Stream.concat(bureau, own)
                            .map(to -> Notice.of(
                                    INSPECTIONS,
                                    one.getId().value() + "/" + one.getState() + "/" + call.name(),
                                    to,
                                    call.at(),
                                    said,
                                    About.of("Inspection", one.getId())));
                });
    }

    private static Recipient inspected(Inspection one) {
        return Recipient.holderOf(one.subjectKey());
    }

    private static Recipient bureau(Inspection one) {
        return Recipient.bureau(one.getRegion());
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(List.of(DAYS.comingTo(days)));
    }
}
