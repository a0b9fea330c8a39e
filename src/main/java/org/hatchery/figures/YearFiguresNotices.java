package org.hatchery.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Figures of a year tell the carrier that they were entered, and the firm what became of them. */
@Component
class YearFiguresNotices implements Tells<YearFigures> {
    private static final NoticeKind FIGURES = NoticeKind.of("figures.notice-figures", Role.CARRIER_MANAGER, Role.FIRM);

    @Bean
    static Migration untoldYearFigures() {
        return TellingMigrations.of("figures/010-untold-figures", YearFigures.class);
    }

    @Override
    public Class<YearFigures> type() {
        return YearFigures.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(FIGURES);
    }

    @Override
    public List<Notice> of(YearFigures figures, LocalDate today) {
        return figures.getHistory().stream()
                .flatMap(event -> of(figures, event))
                .toList();
    }

    private static Stream<Notice> of(YearFigures figures, YearFiguresEvent event) {
        Recipient firm = Recipient.incubatee(figures.getIncubatee());
        return switch (event.act()) {
            case ENTERED -> told("figures.told-entered", figures, event, Recipient.carrier(figures.getCarrier()));
            case ENTERED_FOR -> told("figures.told-entered-for", figures, event, firm);
            case CONFIRMED -> told("figures.told-confirmed", figures, event, firm);
            case RETURNED -> told("figures.told-returned", figures, event, firm);
        };
    }

    private static Stream<Notice> told(String key, YearFigures figures, YearFiguresEvent event, Recipient to) {
        return Stream.of(Notice.of(
                FIGURES,
                figures.getId().value() + "/" + event.act() + "/" + event.at().toEpochMilli(),
                to,
                event.at(),
                Words.say(key, figures.getIncubateeName(), figures.getYear()),
                About.of("YearFigures", figures.getId())));
    }
}
