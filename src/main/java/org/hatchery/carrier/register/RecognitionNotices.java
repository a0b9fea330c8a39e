package org.hatchery.carrier.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.TitleCompetence;
import org.hatchery.carrier.recognition.Withdrawal;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleStep;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Titles of carriers tell the carrier and the authority of its place that they end soon, and what was said against them. */
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
        Stream<Notice> ending = carrier.getRecognitions().stream()
                .filter(title -> title.withdrawal() == null)
                .flatMap(title -> of(carrier, title));
        Stream<Notice> said = carrier.getRecognitions().stream().flatMap(title -> said(carrier, title));
        return Stream.concat(said, ending).toList();
    }

    /** The carrier hears that it was warned or lost a title, those who decide about the title that somebody contests it. */
    private static Stream<Notice> said(Carrier carrier, Recognition title) {
        Stream<Notice> steps = title.taken().stream()
                .filter(event -> event.step() == TitleStep.WARN || event.step() == TitleStep.CONTEST)
                .flatMap(event -> said(carrier, title, event));
        return Stream.concat(steps, Stream.ofNullable(title.withdrawal()).flatMap(how -> said(carrier, title, how)));
    }

    private static Stream<Notice> said(Carrier carrier, Recognition title, TitleEvent event) {
        boolean warned = event.step() == TitleStep.WARN;
        Recipient to = warned
                ? Recipient.carrier(carrier.getId())
                : Recipient.bureau(TitleCompetence.authority(title.level(), carrier.getRegion()));
        String sentence = warned ? "carrier.told-recognition-warned" : "carrier.told-recognition-contested";
        return told(sentence, carrier, title, to, event.by(), event.reason());
    }

    private static Stream<Notice> said(Carrier carrier, Recognition title, Withdrawal how) {
        Recipient to = Recipient.carrier(carrier.getId());
        return told("carrier.told-recognition-withdrawn", carrier, title, to, how.recordedBy(), how.reason());
    }

    private static Stream<Notice> told(
            String sentence,
            Carrier carrier,
            Recognition title,
            Recipient to,
            @Nullable Signature by,
            @Nullable String reason) {
        return Stream.ofNullable(by)
                .map(who -> Notice.of(
                        TITLES,
                        carrier.getId().value() + "/" + title.number() + "/" + sentence + "/" + who.at(),
                        to,
                        who.at(),
                        Words.say(
                                sentence,
                                carrier.getProfile().name(),
                                title.documentNumber(),
                                Objects.requireNonNullElse(reason, "")),
                        About.of("Carrier", carrier.getId())));
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
