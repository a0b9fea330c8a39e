package org.hatchery.sheet;

import org.hatchery.shared.Sentence;

/** What a reader has to know of the whole table, such as its region or the moment it shows. */
public record Circumstance(Sentence name, Sentence value) {
    public static Circumstance of(String chinese, String english, String value) {
        return new Circumstance(new Sentence(chinese, english), new Sentence(value, value));
    }
}
