package org.hatchery.scale;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.LongAdder;

/** Counts the commands that requests send to the database; what the service does by timer does not count. */
final class CommandCount implements CommandListener {
    private final LongAdder count = new LongAdder();

    long sum() {
        return count.sum();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!Thread.currentThread().getName().startsWith("scheduling-")) {
            count.increment();
        }
    }
}
