package org.hatchery.shared;

/** Numbers, dates and codes as they are typed or pasted. */
public final class TypedText {
    /** Longer than any of them. */
    private static final int LONGEST = 100;

    private TypedText() {}

    /**
     * Without blanks at the ends, full-width digits, letters and signs as ordinary ones.
     *
     * @throws NumberFormatException for text that is too long to be one of them
     */
    public static String plain(String typed) {
        if (typed.length() > LONGEST) {
            throw new NumberFormatException("too long");
        }
        return Characters.strip(Characters.narrow(typed));
    }
}
