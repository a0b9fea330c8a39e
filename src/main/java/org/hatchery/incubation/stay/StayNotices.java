package org.hatchery.incubation.stay;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.incubation.followup.FollowUpRules;
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

/** Stays tell their parties that the limit comes near, and that it is over. */
@Component
class StayNotices implements Tells<Stay> {
    private static final NoticeKind LIMIT = NoticeKind.of("incubation.notice-limit", Role.CARRIER_MANAGER, Role.FIRM);
    private static final Countdown DAYS = Countdown.to("limitOn", 90, 30, -1);

    private static final NoticeKind FOLLOW_UP =
            NoticeKind.of("incubation.notice-follow-up", Role.CARRIER_MANAGER, Role.FIRM);

    private final FollowUpRules rules;
    private final Clock clock;

    StayNotices(FollowUpRules rules, Clock clock) {
        this.rules = rules;
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
        return List.of(LIMIT, FOLLOW_UP);
    }

    @Override
    public List<Notice> of(Stay stay, LocalDate today) {
        LocalDate limit = stay.getLimitOn();
        if (stay.getState() == StayState.GRADUATED) {
            return graduated(stay, Objects.requireNonNull(stay.getEndedOn()), today);
        }
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

    /** As a year is over, what became of the firm in it is asked for; of those before nobody is told at once. */
    private List<Notice> graduated(Stay stay, LocalDate on, LocalDate today) {
        int year = today.getYear() - 1;
        if (stay.neverBegan()
                || !rules.missing(stay.getRegion(), on, today, stay.getGraduateYears())
                        .contains(year)) {
            return List.of();
        }
        Instant over =
                LocalDate.of(year + 1, 1, 1).atStartOfDay(clock.getZone()).toInstant();
        return Stream.of(Recipient.carrier(stay.getCarrier()), Recipient.incubatee(stay.getIncubatee()))
                .map(to -> Notice.of(
                        FOLLOW_UP,
                        stay.getId().value() + "/follow-up/" + year,
                        to,
                        over,
                        Words.say("incubation.told-follow-up", stay.getIncubateeName(), String.valueOf(year)),
                        About.of("Stay", stay.getId())))
                .toList();
    }

    private static Sentence said(Stay stay, Countdown.Call call) {
        return call.isOver()
                ? Words.say("incubation.told-limit-over", stay.getIncubateeName(), Spoken.day(call.day()))
                : Words.say("incubation.told-limit-near", stay.getIncubateeName(), Spoken.day(call.day()), call.left());
    }

    @Override
    public Criteria comingTo(DayRange days) {
        Criteria limits = Keyset.allOf(List.of(where("state").is(StayState.ACTIVE), DAYS.comingTo(days)));
        return beginsAYear(days) ? new Criteria().orOperator(limits, graduates(days.to())) : limits;
    }

    /** Those of whom the year that is over then is asked. */
    private Criteria graduates(@Nullable LocalDate to) {
        int year = Objects.requireNonNullElseGet(to, () -> LocalDate.now(clock)).getYear() - 1;
        return where("state")
                .is(StayState.GRADUATED)
                .and("endedOn")
                .gte(rules.first(year))
                .lt(LocalDate.of(year, 1, 1));
    }

    private static boolean beginsAYear(DayRange days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        return from == null || to == null || from.getDayOfYear() == 1 || from.getYear() != to.getYear();
    }
}
