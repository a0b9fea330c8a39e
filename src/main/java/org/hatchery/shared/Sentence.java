package org.hatchery.shared;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** One sentence for a person, in both languages of the platform. */
public record Sentence(String chinese, String english) {
    /** Several things one after the other, with this between them. */
    public static Sentence list(List<Sentence> all, String chineseBetween, String englishBetween) {
        return new Sentence(
                all.stream().map(Sentence::chinese).collect(joining(chineseBetween)),
                all.stream().map(Sentence::english).collect(joining(englishBetween)));
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : chinese;
    }
}
