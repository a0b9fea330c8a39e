package org.hatchery.pilot.http;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.Transparency;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingEvent;
import org.hatchery.pilot.booking.BookingKind;
import org.hatchery.pilot.booking.BookingState;
import org.hatchery.pilot.booking.EquipmentCalendar.Shown;
import org.hatchery.shared.web.Folded;
import org.springframework.stereotype.Component;

/** Writes a calendar as RFC 5545 has it, with moments in UTC. */
@Component
class CalendarText {
    private static final String PRODUCT = "-//Hatchery//Equipment calendar//ZH";
    private static final String BUSY = "已占用 Busy";
    private static final String DOWN = "停机 Down time";

    private final Clock clock;

    CalendarText(Clock clock) {
        this.clock = clock;
    }

    String of(Shown feed) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(feed.equipmentName() + " · " + feed.baseName());
        calendar.setExperimentalProperty("X-WR-CALNAME", feed.equipmentName() + " · " + feed.baseName());
        feed.bookings().forEach(booking -> calendar.addEvent(event(booking, feed.named())));
        return Folded.text(Biweekly.write(calendar).go());
    }

    /** Its id never changes, and its sequence grows with each change: programs know it again. */
    private VEvent event(Booking booking, boolean named) {
        var event = new VEvent();
        event.setUid(booking.getId().value() + "@hatchery");
        event.setSequence(Math.toIntExact(booking.getVersion()));
        event.setDateTimeStamp(Date.from(lastEvent(booking).at()));
        event.setDateStart(moment(booking.getSlot().from()), true);
        event.setDateEnd(moment(booking.getSlot().to()), true);
        event.setStatus(booking.getState() == BookingState.REQUESTED ? Status.tentative() : Status.confirmed());
        event.setTransparency(Transparency.opaque());
        event.setSummary(named ? title(booking) : BUSY);
        if (named) {
            event.setDescription(booking.getPurpose());
        }
        return event;
    }

    private static String title(Booking booking) {
        return booking.getKind() == BookingKind.DOWN_TIME ? DOWN : booking.getUserName();
    }

    private static BookingEvent lastEvent(Booking booking) {
        return booking.getHistory().get(booking.getHistory().size() - 1);
    }

    private Date moment(LocalDateTime time) {
        return Date.from(time.atZone(clock.getZone()).toInstant());
    }
}
