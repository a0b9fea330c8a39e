package org.hatchery.live;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;

/** Somebody who listens. */
public final class Line {
    private final Actor actor;
    private final Topic topic;
    private final boolean returns;
    private final Consumer<News> told;
    /** How what moves by itself stood when it was last told. */
    private final Map<String, Object> known = new HashMap<>();

    Line(Actor actor, Topic topic, boolean returns, Consumer<News> told) {
        this.actor = actor;
        this.topic = topic;
        this.returns = returns;
        this.told = told;
    }

    Actor actor() {
        return actor;
    }

    Topic topic() {
        return topic;
    }

    /** Whether somebody who has looked before listens, who may have missed something since. */
    boolean returns() {
        return returns;
    }

    void tell(News news) {
        told.accept(news);
    }

    boolean hasHeard(String name) {
        return known.containsKey(name);
    }

    /** Whether something of this name stands otherwise than when this was last asked; not the first time. */
    boolean isNew(String name, Object now) {
        Object before = known.put(name, now);
        return before != null && !before.equals(now);
    }
}
