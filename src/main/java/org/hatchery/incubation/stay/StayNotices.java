package org.hatchery.incubation.stay;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
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
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Stays tell their parties that the limit comes near, and that it is over. */
@Component
class StayNotices implements Tells<Stay> {
    private static final NoticeKind LIMIT = NoticeKind.of("incubation.notice-limit", Role.CARRIER_MANAGER, Role.FIRM);
    private static final Countdown DAYS = Countdown.to("limitOn", 90, 30, -1);

    private final Clock clock;

    StayNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldStays() {
        return TellingMigrations.of("incubation/010-untold-stays", Stay.class);
    }

    @Override
    public Class<Stay> type() {
        return Stay.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(LIMIT);
    }

    @Override
    public List<Notice> of(Stay stay, LocalDate today) {
        LocalDate limit = stay.getLimitOn();
        if (limit == null || stay.getState() != StayState.ACTIVE || stay.isEntering()) {
            return List.of();
        }
        return DAYS.calls(limit, clock.getZone())
                .flatMap(call -> Stream.of(
                                Recipient.carrier(stay.getCarrier()), Recipient.incubatee(stay.getIncubatee()))
                        .map(to -> Notice.of(
                                LIMIT,
                                stay.getId().value() + "/" + call.name(),
                                to,
                                call.at(),
                                said(stay, call),
                                About.of("Stay", stay.getId()))))
                .toList();
    }

    private static Sentence said(Stay stay, Countdown.Call call) {
        return call.isOver()
                ? Words.say("incubation.told-limit-over", stay.getIncubateeName(), Spoken.day(call.day()))
                : Words.say("incubation.told-limit-near", stay.getIncubateeName(), Spoken.day(call.day()), call.left());
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(List.of(where("state").is(StayState.ACTIVE), DAYS.comingTo(days)));
    }
}
