package org.hatchery.firm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Growth labels tell their firm, and the carrier it stays in, that they end soon, and what a bureau said against them. */
@Component
class LabelNotices implements Tells<Incubatee> {
    private static final NoticeKind LABELS = NoticeKind.of("firm.notice-labels", Role.FIRM, Role.CARRIER_MANAGER);
    private static final Countdown DAYS = Countdown.to("labels.to", 90, 30);

    private static final Map<TitleStep, String> TOLD = Map.of(
            TitleStep.WARN, "firm.told-label-warned",
            TitleStep.CONTEST, "firm.told-label-contested",
            TitleStep.WITHDRAW, "firm.told-label-withdrawn");

    private final Clock clock;

    LabelNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldFirms() {
        return TellingMigrations.of("firm/010-untold-firms", Incubatee.class);
    }

    @Override
    public Class<Incubatee> type() {
        return Incubatee.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(LABELS);
    }

    @Override
    public List<Notice> of(Incubatee firm, LocalDate today) {
        Stream<Notice> ending = firm.getLabels().stream()
                .filter(label -> label.counts() && label.withdrawnOn() == null)
                .flatMap(label -> of(firm, label));
        Stream<Notice> steps = firm.getLabels().stream()
                .flatMap(label -> label.taken().stream().flatMap(event -> of(firm, label, event)));
        return Stream.concat(steps, ending).toList();
    }

    private static Stream<Notice> of(Incubatee firm, GrowthLabel label, TitleEvent event) {
        String sentence = TOLD.get(event.step());
        Signature by = event.by();
        if (sentence == null || by == null) {
            return Stream.empty();
        }
        return recipients(firm)
                .map(to -> Notice.of(
                        LABELS,
                        firm.getId().value() + "/" + label.kind() + "/" + event.step() + "/" + by.at(),
                        to,
                        by.at(),
                        Words.say(
                                sentence,
                                firm.getParticulars().name(),
                                label.certificateNumber(),
                                Objects.requireNonNullElse(event.reason(), "")),
                        About.of("Incubatee", firm.getId())));
    }

    private Stream<Notice> of(Incubatee firm, GrowthLabel label) {
        LocalDate end = label.to();
        return end == null
                ? Stream.empty()
                : DAYS.calls(end, clock.getZone())
                        .flatMap(call -> recipients(firm)
                                .map(to -> Notice.of(
                                        LABELS,
                                        firm.getId().value() + "/" + label.kind() + "/" + label.certificateNumber()
                                                + "/" + call.name(),
                                        to,
                                        call.at(),
                                        Words.say(
                                                "firm.told-label",
                                                firm.getParticulars().name(),
                                                Spoken.day(end),
                                                call.left()),
                                        About.of("Incubatee", firm.getId()))));
    }

    private static Stream<Recipient> recipients(Incubatee firm) {
        Placement placement = firm.getPlacement();
        Stream<Recipient> own = Stream.of(Recipient.incubatee(firm.getId()));
        return placement == null || placement.endedOn() != null
                ? own
                : Stream.concat(own, Stream.of(Recipient.carrier(placement.carrier())));
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return DAYS.comingTo(days);
    }
}
