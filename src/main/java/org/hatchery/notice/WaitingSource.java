package org.hatchery.notice;

import java.util.List;
import org.hatchery.identity.Actor;

/** What of one module waits for somebody; each asks the lists that people work with, so that numbers and lists agree. */
public interface WaitingSource {
    /** In the order in which it is shown, also what is none just now; nothing for whom it is no work. */
    List<Waiting> of(Actor actor);
}
