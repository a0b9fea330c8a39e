package org.hatchery.supervision.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that ask something of their units soon, and progress that waits for a bureau, or is late. */
@Order(140)
@Component
class TasksWaiting implements WaitingSource {
    private final TaskDirectory tasks;
    private final Clock clock;

    TasksWaiting(TaskDirectory tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        Stream<Waiting> waiting =
                switch (actor.role()) {
                    case INSTITUTION -> Stream.of(asked(actor));
                    case BUREAU -> Stream.of(told(actor), late(actor));
                    default -> Stream.empty();
                };
        return waiting.filter(one -> one.count() > 0).toList();
    }

    private Waiting asked(Actor actor) {
        LocalDate last = LocalDate.now(clock).plusDays(Task.NEAR_DAYS);
        return of(
                "supervision.waits-asked",
                "supervision.waits-asked-next",
                new TaskFilter(
                        null,
                        null,
                        null,
                        TaskFilter.unitsOf(actor),
                        null,
                        null,
                        null,
                        new DayRange(null, last),
                        null,
                        null),
                Map.of("led", true, "nextOn", Map.of("to", last.toString())),
                actor);
    }

    private Waiting told(Actor actor) {
        return of(
                "supervision.waits-told",
                "supervision.waits-told-next",
                new TaskFilter(null, null, null, null, null, null, true, null, null, null),
                Map.of("waiting", true),
                actor);
    }

    private Waiting late(Actor actor) {
        return of(
                "supervision.waits-late",
                "supervision.waits-late-next",
                new TaskFilter(null, null, null, null, null, true, null, null, null, null),
                Map.of("overdue", true),
                actor);
    }

    private Waiting of(String kind, String next, TaskFilter filter, Map<String, Object> shown, Actor actor) {
        var page = tasks.search(filter, actor.scope(), Waiting.earliest("NEXT_ON"));
        return Waiting.of(kind, next, page, TasksWaiting::due, "tasks", shown);
    }

    private static @Nullable Due due(Task task) {
        return task.getNextOn() == null
                ? null
                : Due.of(task.getNextOn(), task.getAim().title(), About.of("Task", task.getId()));
    }
}
