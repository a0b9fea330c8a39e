package org.hatchery.supervision.showcase;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A showcase as it was published, frozen (公开版本).
 *
 * @param corrects number of the one that it corrects; null for the first
 * @param reason why it corrects; null for the first
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record ShowcaseVersion(
        int number,
        LocalDate publishedOn,
        ShowcaseLevel level,
        ShowcaseContent content,
        String hash,
        @Nullable Integer corrects,
        @Nullable String reason,
        @Nullable Signature by) {
    static ShowcaseVersion freeze(
            int number,
            LocalDate on,
            ShowcaseLevel level,
            ShowcaseContent content,
            @Nullable String reason,
            @Nullable Signature by) {
        return new ShowcaseVersion(
                number, on, level, content, content.hash(), number == 1 ? null : number - 1, reason, by);
    }
}
