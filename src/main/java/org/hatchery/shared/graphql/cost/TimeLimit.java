package org.hatchery.shared.graphql.cost;

import graphql.ExecutionInput;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition.Operation;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hatchery.shared.Deadline;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/** Ends an execution at its deadline: the engine asks no further field, the database gives up what is only read. */
public final class TimeLimit {
    public static final Sentence SENTENCE = Words.say("shared.took-too-long-stopped");

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private TimeLimit() {}

    /** Starts it for the request of this thread. */
    static void start(ExecutionContext execution) {
        Deadline.current().ifPresent(deadline -> {
            if (execution.getOperationDefinition().getOperation() == Operation.QUERY) {
                deadline.onlyReads();
            }
            ExecutionInput input = execution.getExecutionInput();
            var ending = CLOCK.schedule(input::cancel, deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            deadline.whenEnded(() -> ending.cancel(false));
        });
    }

    public static boolean isOver() {
        return Deadline.current().filter(Deadline::isOver).isPresent();
    }

    private static ScheduledThreadPoolExecutor clock() {
        var clock = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "request-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
