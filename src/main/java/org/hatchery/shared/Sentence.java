package org.hatchery.shared;

import java.util.Locale;

/** One sentence for a person, in both languages of the platform. */
public record Sentence(String chinese, String english) {
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : chinese;
    }
}
