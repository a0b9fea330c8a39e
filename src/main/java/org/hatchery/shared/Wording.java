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
            throw new Unfit(
                    "须为 " + min + " 至 " + max + " 字，目前只有 " + length + " 字。",
                    "Please write " + min + " to " + max + " characters; there are only " + length + ".");
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
                throw new Unfit("此项必填。", "Please fill this in.");
            }
        } catch (Unfit unfit) {
            throw new Rejection(
                    UserErrorCode.INVALID,
                    field,
                    unfit.sentence().chinese(),
                    unfit.sentence().english());
        }
    }

    private Unfit tooLong(int length) {
        return new Unfit(
                "最多 " + max + " 字，目前 " + length + " 字，请缩短。",
                "At most " + max + " characters; there are " + length + ", please shorten it.");
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
            throw new Rejection(
                    UserErrorCode.INVALID,
                    field,
                    "已有编号 " + one + "，与此编号只是写法不同，请使用原编号或另编。",
                    "There is " + one + " already, which only looks different; please use that code or another.");
        });
    }

    /** What tells a name, code or number from others: without blanks, brackets and signs, in one width and case. */
    public static String folded(String text) {
        return Characters.folded(text);
    }
}
