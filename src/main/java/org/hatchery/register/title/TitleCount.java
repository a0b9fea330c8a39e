package org.hatchery.register.title;

import java.util.Set;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.springframework.modulith.NamedInterface;

/**
 * What titles of a kind count as in the totals.
 *
 * @param levels only of these levels; of any when there are none
 */
@NamedInterface(propagate = false)
public record TitleCount(String account, Set<RecognitionLevel> levels) {
    public boolean isOf(RecognitionLevel level) {
        return levels.isEmpty() || levels.contains(level);
    }
}
