package org.hatchery.sheet;

import java.util.Locale;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Column of a table.
 *
 * @param unit null where there is none, as for names and days
 */
public record Column(Sentence name, @Nullable Sentence unit, ColumnType type) {
    public static Column text(String chinese, String english) {
        return new Column(new Sentence(chinese, english), null, ColumnType.TEXT);
    }

    public String heading(Locale language) {
        return unit == null
                ? name.in(language)
                : new Sentence(
                                name.chinese() + "（" + unit.chinese() + "）",
                                name.english() + " (" + unit.english() + ")")
                        .in(language);
    }
}
