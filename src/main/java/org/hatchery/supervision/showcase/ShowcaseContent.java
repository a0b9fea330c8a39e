package org.hatchery.supervision.showcase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.Fingerprint;
import org.springframework.modulith.NamedInterface;

/** What a showcase says: what was done, and what came of it (案例内容). */
@NamedInterface(propagate = false)
public record ShowcaseContent(String title, String done, String result, List<ShowcaseFigure> figures) {
    /** Of all it says, line by line. */
    String hash() {
        return Fingerprint.of(
                Stream.concat(Stream.of(title, done, result), figures.stream().map(ShowcaseFigure::line))
                        .collect(Collectors.joining("\n")));
    }
}
