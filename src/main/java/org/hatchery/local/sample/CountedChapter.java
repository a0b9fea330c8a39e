package org.hatchery.local.sample;

import java.util.List;

/** What a module adds to the sample once all else was counted, because it tells what figures say. */
public interface CountedChapter {
    /** Its documents, under the same ids each time, so that those of a load cut short are replaced. */
    List<?> tell(Given given, Sample sample);
}
