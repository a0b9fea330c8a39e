package org.hatchery.sheet;

import java.util.Locale;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a metric of a table means.
 *
 * @param key of the metric in its catalogue
 * @param source where its figures come from
 */
public record Definition(
        String key, Sentence name, @Nullable Sentence unit, Sentence meaning, Sentence source) {
    /** All of it, with the name in the other language second. */
    String[] words(Locale language) {
        boolean english = "en".equals(language.getLanguage());
        return new String[] {
            name.in(language),
            english ? name.chinese() : name.english(),
            unit == null ? "" : unit.in(language),
            meaning.in(language),
            source.in(language),
            key
        };
    }
}
