package org.hatchery.live;

import java.util.Collection;
import java.util.Map;
import org.hatchery.identity.Actor;

/** Objects that get on without anybody's act, such as a file that is being written. */
public interface Moving {
    /** Type as it stands in the global id. */
    String type();

    /** How each stands now, by key; what the actor may not see is absent. */
    Map<String, ?> now(Collection<String> keys, Actor actor);
}
