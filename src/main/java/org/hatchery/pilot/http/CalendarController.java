package org.hatchery.pilot.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hatchery.pilot.booking.EquipmentCalendar;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Calendars of equipment, as programs of all makers subscribe to them; the address itself is the permission. */
@RestController
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final EquipmentCalendar calendar;
    private final CalendarText text;

    CalendarController(EquipmentCalendar calendar, CalendarText text) {
        this.calendar = calendar;
        this.text = text;
    }

    @GetMapping("/calendars/{token}.ics")
    ResponseEntity<String> calendar(@PathVariable String token) {
        return calendar.read(token)
                .map(feed -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                        .body(text.of(feed)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
