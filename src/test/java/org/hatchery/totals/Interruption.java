package org.hatchery.totals;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;

/** Something that happens to a worker in front of one of its commands to the database, or behind it. */
final class Interruption implements CommandListener {
    private int place;
    private boolean behind;
    private Runnable happens = () -> {};
    private int sent;

    /** The worker died. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Counts from now on; 1 is the next command. */
    void inFrontOf(int command, Runnable what) {
        set(command, false, what);
    }

    void behind(int command, Runnable what) {
        set(command, true, what);
    }

    private void set(int command, boolean after, Runnable what) {
        place = command;
        behind = after;
        happens = what;
        sent = 0;
    }

    /** Nothing happens any more; how many commands there were since it was set. */
    int over() {
        int commands = sent;
        set(0, false, () -> {});
        return commands;
    }

    static void kill() {
        throw new Killed();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        sent++;
        happen(false);
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        happen(true);
    }

    private void happen(boolean after) {
        if (sent == place && after == behind) {
            Runnable what = happens;
            place = 0;
            what.run();
        }
    }
}
