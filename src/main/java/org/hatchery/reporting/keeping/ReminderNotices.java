package org.hatchery.reporting.keeping;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.reporting.expecting.Reminder;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.report.ReportDirectory;
import org.hatchery.reporting.report.ReportId;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A reminder tells every carrier that has not submitted by the time it is told. */
@Component
class ReminderNotices implements Tells<Reminder> {
    private static final NoticeKind REMINDED = NoticeKind.of("reporting.notice-reminded", Role.CARRIER_MANAGER);

    private final WindowDirectory windows;
    private final ReportDirectory reports;
    private final FormDirectory forms;

    ReminderNotices(WindowDirectory windows, ReportDirectory reports, FormDirectory forms) {
        this.windows = windows;
        this.reports = reports;
        this.forms = forms;
    }

    @Bean
    static Migration untoldReminders() {
        return TellingMigrations.of("reporting/011-untold-reminders", Reminder.class);
    }

    @Override
    public Class<Reminder> type() {
        return Reminder.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(REMINDED);
    }

    @Override
    public List<Notice> of(Reminder reminder, LocalDate today) {
        return windows.find(List.of(reminder.window()), Scope.EVERYTHING).stream()
                .flatMap(window -> reports.carriers(window.getId(), reminder.region(), reminder.states()).stream()
                        .map(carrier -> Notice.of(
                                REMINDED,
                                reminder.id() + "/" + carrier.value(),
                                Recipient.carrier(carrier),
                                reminder.at(),
                                said(reminder, window),
                                About.of("Report", ReportId.of(window.getId(), carrier)))))
                .toList();
    }

    private Sentence said(Reminder reminder, ReportWindow window) {
        Sentence form = forms.get(window.getForm(), window.getFormVersion()).name();
        String message = reminder.message();
        return message == null
                ? Words.say("reporting.told-reminded", form, window.getPeriod())
                : Words.say("reporting.told-reminded-besides", form, window.getPeriod(), message);
    }
}
