package org.hatchery.supervision.publication;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Line of a publication (公开内容). */
@NamedInterface(propagate = false)
public record PublicationRow(
        String matter,
        @Nullable String who,
        String state,
        @Nullable String note) {
    String line() {
        return Stream.of(matter, who, state, note)
                .map(each -> each == null ? "" : each)
                .collect(Collectors.joining("|"));
    }
}
