package org.hatchery.local.sample;

import java.util.List;
import org.hatchery.carrier.register.Carrier;

/** What a module adds to the sample once all else was counted, because it tells what figures say. */
public interface CountedChapter {
    /**
     * Its documents, under the same ids each time, so that those of a load cut short are replaced.
     *
     * @param carriers of the sample; all else is in the database by now, and has left the memory of a small machine
     */
    List<?> tell(Given given, List<Carrier> carriers);
}
