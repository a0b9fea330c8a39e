package org.hatchery.notice.waiting;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that waits for somebody. */
@Component
public class WaitingTasks {
    /** In the order of their modules; asked for when first needed, since they ask whatever their modules know. */
    private final ObjectProvider<WaitingSource> sources;

    WaitingTasks(ObjectProvider<WaitingSource> sources) {
        this.sources = sources;
    }

    public List<Waiting> of(Actor actor) {
        return sources.orderedStream()
                .flatMap(source -> source.of(actor).stream())
                .toList();
    }
}
