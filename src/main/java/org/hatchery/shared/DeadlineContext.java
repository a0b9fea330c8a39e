package org.hatchery.shared;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Takes the deadline along to whatever threads the engine asks its fields in.
 *
 * <p>Where there are virtual threads, each controller method that blocks has one of its own.
 */
public final class DeadlineContext implements ThreadLocalAccessor<Deadline> {
    private static final String KEY = "hatchery.deadline";

    @Override
    public Object key() {
        return KEY;
    }

    @Override
    public @Nullable Deadline getValue() {
        return Deadline.current().orElse(null);
    }

    @Override
    public void setValue(Deadline deadline) {
        Deadline.set(deadline);
    }

    @Override
    public void setValue() {
        Deadline.set(null);
    }
}
