package org.hatchery.carrier.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Titles of carriers tell the carrier and the authority of its place that they end soon. */
@Component
class RecognitionNotices implements Tells<Carrier> {
    private static final NoticeKind TITLES =
            NoticeKind.of("carrier.notice-recognitions", Role.CARRIER_MANAGER, Role.BUREAU);
    private static final Countdown DAYS = Countdown.to("recognitions.to", 180, 90, 30);

    private final Clock clock;

    RecognitionNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldCarriers() {
        return TellingMigrations.of("carrier/010-untold-carriers", Carrier.class);
    }

    @Override
    public Class<Carrier> type() {
        return Carrier.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(TITLES);
    }

    @Override
    public List<Notice> of(Carrier carrier, LocalDate today) {
        return carrier.getRecognitions().stream()
                .filter(title -> title.withdrawal() == null)
                .flatMap(title -> of(carrier, title))
                .toList();
    }

    private Stream<Notice> of(Carrier carrier, Recognition title) {
        LocalDate end = title.to();
        return end == null
                ? Stream.empty()
                : DAYS.calls(end, clock.getZone())
                        .flatMap(call -> Stream.of(
                                        Recipient.carrier(carrier.getId()), Recipient.bureau(carrier.getRegion()))
                                .map(to -> Notice.of(
                                        TITLES,
                                        carrier.getId().value() + "/" + title.number() + "/" + call.name(),
                                        to,
                                        call.at(),
                                        Words.say(
                                                "carrier.told-recognition",
                                                carrier.getProfile().name(),
                                                title.documentNumber(),
                                                Spoken.day(end),
                                                call.left()),
                                        About.of("Carrier", carrier.getId()))));
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(List.of(where("closedOn").is(null), DAYS.comingTo(days)));
    }
}
