package org.hatchery.exchange.file;

/** Names of columns as spreadsheets write them. */
public final class Letters {
    private static final int ALPHABET = 26;

    private Letters() {}

    /** A for 0, AA for 26. */
    public static String of(int place) {
        String last = String.valueOf((char) ('A' + place % ALPHABET));
        return place < ALPHABET ? last : of(place / ALPHABET - 1) + last;
    }
}
