package org.hatchery.totals.keeping;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;

/** Something that happens to a worker in front of one of its commands to the database, or behind it. */
final class Interruption implements CommandListener {
    private static final int NONE = -1;

    private int place;
    private boolean behind;
    private Runnable happens = () -> {};
    private int sent;
    private int request = NONE;

    /** The worker died. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Counts from now on; 1 is the next command. */
    public void inFrontOf(int command, Runnable what) {
        set(command, false, what);
    }

    public void behind(int command, Runnable what) {
        set(command, true, what);
    }

    private synchronized void set(int command, boolean after, Runnable what) {
        request = NONE;
        place = command;
        behind = after;
        happens = what;
        sent = 0;
    }

    /** Nothing happens any more; how many commands there were since it was set. */
    public synchronized int over() {
        int commands = sent;
        set(0, false, () -> {});
        return commands;
    }

    public static void kill() {
        throw new Killed();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        Runnable what = () -> {};
        synchronized (this) {
            sent++;
            if (sent == place && behind) {
                request = event.getRequestId();
            } else if (sent == place) {
                what = taken();
            }
        }
        what.run();
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        Runnable what = () -> {};
        synchronized (this) {
            if (behind && event.getRequestId() == request) {
                what = taken();
            }
        }
        what.run();
    }

    private Runnable taken() {
        Runnable what = happens;
        set(0, false, () -> {});
        return what;
    }
}
