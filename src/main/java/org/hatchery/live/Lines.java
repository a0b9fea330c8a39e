package org.hatchery.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refused;
import org.springframework.stereotype.Component;

/** All who listen to this node of the service; not too many, and few of one person. */
@Component
public class Lines {
    static final int MOST = 400;
    /** A person who looks through many pages leaves lines behind, of which the service hears only when it next writes. */
    static final int MOST_OF_ONE = 20;

    private final List<Line> open = new CopyOnWriteArrayList<>();

    /**
     * Opens a line, which has to be closed.
     *
     * @param returns whether this person has looked before
     * @throws Refused RATE_LIMITED when this person has as many as one may; OVERLOADED when all have
     */
    public synchronized Line open(Actor actor, Topic topic, boolean returns, Consumer<News> told) {
        long own = open.stream()
                .filter(line -> line.actor().id().equals(actor.id()))
                .count();
        if (own >= MOST_OF_ONE) {
            throw new Refused(
                    429, ErrorCode.RATE_LIMITED, Words.say("live.too-many-lines"), Map.of("Retry-After", "30"));
        }
        if (open.size() >= MOST) {
            throw new Refused(
                    503, ErrorCode.OVERLOADED, Words.say("live.all-lines-taken"), Map.of("Retry-After", "30"));
        }
        var line = new Line(actor, topic, returns, told);
        open.add(line);
        return line;
    }

    public void close(Line line) {
        open.remove(line);
    }

    List<Line> open() {
        return open;
    }
}
