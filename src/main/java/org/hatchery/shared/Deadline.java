package org.hatchery.shared;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moment at which what this thread does for a caller has to be over. */
public final class Deadline {
    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final long end;
    private volatile boolean onlyReads;
    private volatile @Nullable Runnable then;

    private Deadline(long end) {
        this.end = end;
    }

    /** Starts one for this thread. */
    public static Deadline in(Duration time) {
        var deadline = new Deadline(System.nanoTime() + time.toNanos());
        CURRENT.set(deadline);
        return deadline;
    }

    /** The one of this thread. */
    public static Optional<Deadline> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Makes it that of this thread, or leaves this thread without one. */
    public static void set(@Nullable Deadline deadline) {
        if (deadline == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(deadline);
        }
    }

    /** From here on nothing is written, so that the database may give up as well. */
    public void onlyReads() {
        onlyReads = true;
    }

    public boolean isOnlyReading() {
        return onlyReads;
    }

    /** What to do when the work is done. */
    public void whenEnded(Runnable act) {
        then = act;
    }

    /** The work is done. */
    public void end() {
        Runnable act = then;
        if (act != null) {
            act.run();
        }
    }

    /** What is left; never less than a millisecond, which is as good as nothing. */
    public Duration left() {
        return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
    }

    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }
}
