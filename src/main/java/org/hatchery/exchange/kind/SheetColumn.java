package org.hatchery.exchange.kind;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Column of a kind of sheet (列).
 *
 * @param key by which it is named here and in answers
 * @param heading in the template
 * @param aliases other headings by which it is known, as people write them
 * @param paths places of the input at which its faults are told; the first one says what its values look like
 * @param choices values of a column that is no place of the input
 * @param note what to fill in, for the template
 * @param once whether no value may stand in two rows
 * @param key column of an entry: a row without it that begins like a sum or a note is none
 */
@NamedInterface(propagate = false)
public record SheetColumn(
        String key,
        Sentence heading,
        List<String> aliases,
        List<String> paths,
        List<Choice> choices,
        @Nullable Sentence note,
        boolean once,
        boolean telling) {
    /** A column for a place of the input. */
    public static SheetColumn of(String key, String chinese, String english, String... paths) {
        return new SheetColumn(
                key, new Sentence(chinese, english), List.of(), List.of(paths), List.of(), null, false, false);
    }

    public SheetColumn alsoCalled(String... others) {
        return new SheetColumn(key, heading, List.of(others), paths, choices, note, once, telling);
    }

    /** The same for more places of the input. */
    public SheetColumn alsoAt(String... others) {
        List<String> all = Stream.concat(paths.stream(), Stream.of(others)).toList();
        return new SheetColumn(key, heading, aliases, all, choices, note, once, telling);
    }

    public SheetColumn noted(Sentence says) {
        return new SheetColumn(key, heading, aliases, paths, choices, says, once, telling);
    }

    public SheetColumn choosing(Choice... of) {
        return new SheetColumn(key, heading, aliases, paths, List.of(of), note, once, telling);
    }

    /** The same, each value of which stands in one row alone. */
    public SheetColumn inOneRow() {
        return new SheetColumn(key, heading, aliases, paths, choices, note, true, telling);
    }

    /** The same, without which a row is hardly an entry. */
    public SheetColumn ofEveryEntry() {
        return new SheetColumn(key, heading, aliases, paths, choices, note, once, true);
    }
}
