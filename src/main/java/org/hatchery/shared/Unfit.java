package org.hatchery.shared;

import java.util.Locale;

/** What was typed is no value of its kind; says what is right. */
public final class Unfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public Unfit(Sentence sentence) {
        super(sentence.in(Locale.ENGLISH));
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }
}
