package org.hatchery.pipeline.publication;

import java.util.Optional;
import org.hatchery.shared.Sentence;
import org.springframework.modulith.NamedInterface;

/** What keeps a year from being published as long as it does, such as a period that is not closed; contributed by modules above. */
@NamedInterface(propagate = false)
public interface PublicationHold {
    /** What the publication of a year waits for, as the end of a longer sentence; empty when it holds nothing up. */
    Optional<Sentence> on(int year);
}
