package org.hatchery.pilot.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Bookings tell the base what was asked for, and the firm what became of it. */
@Component
class BookingNotices implements Tells<Booking> {
    private static final NoticeKind BOOKINGS = NoticeKind.of("pilot.notice-bookings", Role.PROVIDER, Role.FIRM);

    @Bean
    static Migration untoldBookings() {
        return TellingMigrations.of("pilot/010-untold-bookings", Booking.class);
    }

    @Override
    public Class<Booking> type() {
        return Booking.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(BOOKINGS);
    }

    /** What the base books for itself concerns nobody else, and what holds no time yet nobody. */
    @Override
    public List<Notice> of(Booking booking, LocalDate today) {
        IncubateeId firm = booking.getIncubatee();
        return firm == null || booking.isEntering()
                ? List.of()
                : booking.getHistory().stream()
                        .flatMap(event -> of(booking, event, Recipient.incubatee(firm)))
                        .toList();
    }

    private static Stream<Notice> of(Booking booking, BookingEvent event, Recipient firm) {
        Recipient base = Recipient.provider(booking.getBase());
        return switch (event.act()) {
            case BOOKED -> told("pilot.told-booked", booking, event, base);
            case APPROVED -> told("pilot.told-approved", booking, event, firm);
            case DECLINED -> told("pilot.told-declined", booking, event, firm);
            case CANCELLED -> told("pilot.told-cancelled", booking, event, firm, base);
            case NO_SHOW -> told("pilot.told-missed", booking, event, firm);
            case USED -> told("pilot.told-used", booking, event, firm);
            default -> Stream.empty();
        };
    }

    private static Stream<Notice> told(String key, Booking booking, BookingEvent event, Recipient... to) {
        return Stream.of(to)
                .map(one -> Notice.of(
                        BOOKINGS,
                        booking.getId().value() + "/" + event.act() + "/"
                                + event.at().toEpochMilli(),
                        one,
                        event.at(),
                        Words.say(
                                key,
                                booking.getUserName(),
                                booking.getEquipmentName(),
                                Spoken.moment(booking.getSlot().from())),
                        About.of("Booking", booking.getId())));
    }
}
