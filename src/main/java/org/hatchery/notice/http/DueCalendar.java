package org.hatchery.notice.http;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.choice.CalendarAddress;
import org.hatchery.notice.choice.Choices;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Words;
import org.hatchery.shared.web.Folded;
import org.springframework.stereotype.Component;

/** Writes what is due as whole days, as RFC 5545 has it. */
@Component
class DueCalendar {
    private static final String PRODUCT = "-//Hatchery//Due days//ZH";

    private final Clock clock;

    DueCalendar(Clock clock) {
        this.clock = clock;
    }

    String of(List<Waiting> waiting, CalendarAddress.Shown shown) {
        String name = shown.choices().said(Words.say("notice.calendar-name"));
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        waiting.forEach(task -> add(task, shown, calendar));
        return Folded.text(Biweekly.write(calendar).go());
    }

    private void add(Waiting task, CalendarAddress.Shown shown, ICalendar calendar) {
        Choices choices = shown.choices();
        String title = choices.said(task.title());
        if (shown.named()) {
            task.due()
                    .forEach(due -> calendar.addEvent(event(
                            task,
                            due.on(),
                            due.about() == null
                                    ? due.what().chinese()
                                    : due.about().globalId(),
                            choices.said(Words.say("notice.calendar-due", title, due.what())),
                            choices)));
        } else {
            task.due().stream()
                    .collect(groupingBy(Due::on, TreeMap::new, counting()))
                    .forEach((day, count) -> calendar.addEvent(event(
                            task, day, "", choices.said(Words.say("notice.calendar-count", title, count)), choices)));
        }
    }

    /** Named by what is due and when: programs know it again, and another day is another entry. */
    private VEvent event(Waiting task, LocalDate day, String what, String title, Choices choices) {
        var event = new VEvent();
        event.setUid(Fingerprint.of(task.kind() + "/" + what + "/" + day).substring(0, 32) + "@hatchery");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(date(day));
        event.setDateEnd(date(day.plusDays(1)));
        event.setTransparency(Transparency.transparent());
        event.setSummary(title);
        event.setDescription(choices.said(task.next()));
        return event;
    }

    /** A day without time; the writer reads it in the zone of the machine. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }
}
