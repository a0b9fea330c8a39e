package org.hatchery.supervision.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Migration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Tasks tell their units that they were given, given back and what comes near; their bureau that something waits or is late. */
@Component
class TaskNotices implements Tells<Task> {
    private static final NoticeKind TASKS = NoticeKind.of("supervision.notice-tasks", Role.INSTITUTION, Role.BUREAU);
    /** Before the day, on the day after it, and when a week has passed. */
    private static final Countdown DAYS = Countdown.to("nextOn", 30, 7, -1, -7);

    private final Clock clock;

    TaskNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldTasks() {
        return TellingMigrations.of("supervision/002-untold-tasks", Task.class);
    }

    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(TASKS);
    }

    @Override
    public List<Notice> of(Task task, LocalDate today) {
        List<TaskEvent> history = task.getHistory();
        Stream<Notice> steps = Stream.iterate(0, at -> at < history.size(), at -> at + 1)
                .flatMap(at -> step(task, at, history.get(at)));
        return Stream.concat(steps, coming(task)).toList();
    }

    private static Stream<Notice> step(Task task, int at, TaskEvent event) {
        Signature by = event.by();
        if (by == null) {
            return Stream.empty();
        }
        String title = task.getAim().title();
        String note = event.note() == null ? "" : event.note();
        @Nullable Sentence said =
                switch (event.step()) {
                    case ASSIGN ->
                        Words.say(
                                "supervision.told-assigned",
                                title,
                                Spoken.day(task.getAim().dueOn()));
                    case REPORT -> Words.say("supervision.told-reported", title, note);
                    case RETURN -> Words.say("supervision.told-returned", title, note);
                    case CLOSE -> Words.say("supervision.told-closed", title);
                    case REOPEN -> Words.say("supervision.told-reopened", title, note);
                    case WITHDRAW -> Words.say("supervision.told-withdrawn", title, note);
                    case EXTEND ->
                        Words.say(
                                "supervision.told-extended",
                                title,
                                Spoken.day(task.getAim().dueOn()));
                    case PLAN, ACCEPT -> null;
                };
        Stream<Recipient> to = event.step() == TaskStep.REPORT ? bureau(task) : units(task);
        return said == null
                ? Stream.empty()
                : to.map(whom -> Notice.of(
                        TASKS, task.getId().value() + "/" + at, whom, by.at(), said, About.of("Task", task.getId())));
    }

    private static Sentence asked(TaskAskKind kind) {
        return switch (kind) {
            case FINISH -> Words.say("supervision.ask-finish");
            case MEND -> Words.say("supervision.ask-mend");
            case MILESTONE -> Words.say("supervision.ask-milestone");
            case REPORT -> Words.say("supervision.ask-report");
        };
    }

    private Stream<Notice> coming(Task task) {
        return task.next().stream()
                .flatMap(ask -> DAYS.calls(ask.on(), clock.getZone()).flatMap(call -> {
                    Sentence said = Words.say(
                            call.isOver() ? "supervision.told-late" : "supervision.told-near",
                            task.getAim().title(),
                            asked(ask.kind()),
                            Spoken.day(ask.on()));
                    Stream<Recipient> to = call.isOver() ? Stream.concat(units(task), bureau(task)) : units(task);
                    return to.map(whom -> Notice.of(
                            TASKS,
                            task.getId().value() + "/" + ask.kind() + "/" + call.name(),
                            whom,
                            call.at(),
                            said,
                            About.of("Task", task.getId())));
                }));
    }

    private static Stream<Recipient> units(Task task) {
        return task.getAim().leads().stream()
                .map(unit -> Recipient.holderOf(Scope.institution(unit.id().value())));
    }

    private static Stream<Recipient> bureau(Task task) {
        return Stream.of(Recipient.bureau(task.getRegion()));
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(List.of(DAYS.comingTo(days)));
    }
}
