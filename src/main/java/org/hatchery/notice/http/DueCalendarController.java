package org.hatchery.notice.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hatchery.notice.choice.CalendarAddress;
import org.hatchery.notice.waiting.WaitingTasks;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Calendars of what is due, as programs of all makers subscribe to them; the address itself is the permission. */
@RestController
class DueCalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final CalendarAddress addresses;
    private final WaitingTasks tasks;
    private final DueCalendar calendar;

    DueCalendarController(CalendarAddress addresses, WaitingTasks tasks, DueCalendar calendar) {
        this.addresses = addresses;
        this.tasks = tasks;
        this.calendar = calendar;
    }

    @GetMapping("/calendars/due-{token}.ics")
    ResponseEntity<String> due(@PathVariable String token) {
        return addresses
                .read(token)
                .map(shown -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                        .body(calendar.of(tasks.of(shown.actor()), shown)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
