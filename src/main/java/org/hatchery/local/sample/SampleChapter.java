package org.hatchery.local.sample;

import java.util.List;

/** What a module adds to the sample, told by its own rules about the carriers, firms and stays there are. */
public interface SampleChapter {
    /** Its documents, under the same ids each time, so that those of a load cut short are replaced. */
    List<?> tell(Given given, Sample sample);
}
