package org.hatchery.notice.telling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeSettings;
import org.hatchery.notice.Telling;
import org.hatchery.notice.Tells;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts into inboxes what documents have to tell: what was saved, found by its mark, and what comes because a day has come.
 *
 * <p>A crash leaves the mark, and a notice has the id of its fact: nothing is lost, and nothing told twice, on however many
 * nodes.
 */
@Component
public class TellNotices {
    private static final int AT_ONCE = 200;
    /** After so many looks also what other nodes have marked is looked for. */
    private static final int EVERY = 5;

    private final Map<Class<?>, List<Tells<?>>> tellers;
    private final UntoldLedger ledger;
    private final MarkUntold marks;
    private final SetAsideLedger setAside;
    private final NoticeSettings settings;
    private final Clock clock;
    private int looks;

    TellNotices(
            List<Tells<?>> tellers,
            UntoldLedger ledger,
            MarkUntold marks,
            SetAsideLedger setAside,
            NoticeSettings settings,
            Clock clock) {
        this.tellers = tellers.stream().collect(groupingBy(Tells::type, LinkedHashMap::new, toList()));
        this.ledger = ledger;
        this.marks = marks;
        this.setAside = setAside;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT5S")
    void look() {
        if (settings.follow()) {
            boolean all = looks++ % EVERY == 0;
            tellers.keySet().stream().filter(type -> marks.isFresh(type) || all).forEach(this::tellMarked);
        }
    }

    @Scheduled(fixedDelayString = "PT60S", initialDelayString = "PT20S")
    void lookAtTheDay() {
        if (settings.follow()) {
            tellDays();
            tellSetAside();
        }
    }

    /** Tells all there is to tell. */
    public void tellAll() {
        tellers.keySet().forEach(this::tellMarked);
        tellDays();
        tellSetAside();
    }

    private void tellMarked(Class<?> type) {
        List<Document> some = ledger.marked(type, AT_ONCE);
        tell(some, type);
        while (some.size() == AT_ONCE) {
            some = ledger.marked(type, AT_ONCE);
            tell(some, type);
        }
    }

    private void tellDays() {
        LocalDate today = LocalDate.now(clock);
        tellers.values().forEach(some -> some.forEach(teller -> tellDays(teller, today)));
    }

    private void tellDays(Tells<?> teller, LocalDate today) {
        String what = teller.getClass().getSimpleName();
        LocalDate reached = ledger.reached(what).orElse(today.minusDays(1));
        Criteria which = reached.isBefore(today) ? teller.comingTo(new DayRange(reached.plusDays(1), today)) : null;
        if (which == null) {
            return;
        }
        String after = "";
        List<Document> some;
        do {
            some = ledger.meeting(which, teller.type(), after, AT_ONCE);
            tell(some, teller.type());
            after = some.isEmpty()
                    ? ""
                    : String.valueOf(some.get(some.size() - 1).get("_id"));
        } while (some.size() == AT_ONCE);
        ledger.reach(what, today);
    }

    private void tellSetAside() {
        Instant now = clock.instant();
        tellers.keySet()
                .forEach(type -> setAside.of(kind(type)).stream()
                        .filter(one -> !one.next().isAfter(now))
                        .forEach(one -> tellAgain(one, type)));
    }

    private void tellAgain(SetAside waiting, Class<?> type) {
        List<Document> stored = ledger.one(waiting.subject(), type).stream().toList();
        if (tell(stored, type)) {
            setAside.forget(waiting.kind(), List.of(waiting.subject()));
        }
    }

    /** Nothing marked is let go before its notices are in their inboxes; whether all could be told. */
    private boolean tell(List<Document> stored, Class<?> type) {
        List<Notice> notices = new ArrayList<>();
        boolean all = true;
        for (Document one : stored) {
            all &= collect(one, type, notices);
        }
        ledger.add(notices);
        ledger.told(stored, type);
        return all;
    }

    /** What cannot be read is set aside, so that it keeps nobody else's from being told. */
    private boolean collect(Document stored, Class<?> type, List<Notice> into) {
        try {
            into.addAll(notices(ledger.read(stored, type), type));
            return true;
        } catch (RuntimeException failed) {
            if (SetAside.isOutage(failed)) {
                throw failed;
            }
            setAside.put(kind(type), String.valueOf(stored.get("_id")), failed);
            return false;
        }
    }

    private List<Notice> notices(Object document, Class<?> type) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Instant oldest = now.minus(settings.tellWithin()).toInstant();
        return tellers.getOrDefault(type, List.of()).stream()
                .flatMap(teller -> of(teller, document, now.toLocalDate()).stream())
                .filter(notice -> !notice.at().isBefore(oldest) && !notice.at().isAfter(now.toInstant()))
                .map(notice -> notice.outgoingAs(Telling.Marks.name()))
                .toList();
    }

    private static <T> List<Notice> of(Tells<T> teller, Object document, LocalDate today) {
        return teller.of(teller.type().cast(document), today);
    }

    private String kind(Class<?> type) {
        return "notice/" + ledger.name(type);
    }
}
