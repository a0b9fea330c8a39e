package org.hatchery.shared;

import java.util.stream.Stream;

/**
 * How a text has to be written: the one place where names and texts are stripped, brought into one form and checked.
 *
 * @param min fewest characters; rare ones count once
 * @param max most characters
 */
public record Wording(int min, int max, TextForm form) {
    /** A line that nothing more is said about. */
    public static final Wording USUAL = new Wording(1, 200, TextForm.LINE);

    /** What narrowing and composing may take away from a text of the right length, and then some. */
    private static final int SLACK = 1_000;

    /**
     * The text as it is stored; empty when it has nothing but blanks.
     *
     * @throws Unfit when it is too short or too long, or has characters that do not belong in it
     */
    public String read(String typed) {
        // whoever sends a book is told so before anybody reads it
        if (typed.length() > 4 * max + SLACK) {
            throw tooLong(Characters.count(typed));
        }
        String text = form.tidy(typed);
        int length = Characters.count(text);
        if (length > max) {
            throw tooLong(length);
        }
        if (length > 0 && length < min) {
            throw new Unfit(Words.say("shared.write-characters-only", min, max, length));
        }
        return text;
    }

    /**
     * Lets only such text through; it has to say something.
     *
     * @throws Rejection INVALID at this field
     */
    public void check(String text, String field) {
        try {
            if (read(text).isEmpty()) {
                throw new Unfit(Words.say("shared.fill"));
            }
        } catch (Unfit unfit) {
            throw new Rejection(UserErrorCode.INVALID, field, unfit.sentence());
        }
    }

    private Unfit tooLong(int length) {
        return new Unfit(Words.say("shared.most-characters-shorten", max, length));
    }

    /** Whether two names or numbers are the same for whoever reads them. */
    public static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /**
     * Keeps codes apart that only look different, such as A-101 and a101.
     *
     * @throws Rejection INVALID when a known one reads the same and is written otherwise
     */
    public static void mustNotResemble(String code, Stream<String> known, String field) {
        known.filter(one -> !one.equals(code) && same(one, code)).findFirst().ifPresent(one -> {
            throw new Rejection(UserErrorCode.INVALID, field, Words.say("shared.already-only-looks-different", one));
        });
    }

    /** What tells a name, code or number from others: without blanks, brackets and signs, in one width and case. */
    public static String folded(String text) {
        return Characters.folded(text);
    }
}
