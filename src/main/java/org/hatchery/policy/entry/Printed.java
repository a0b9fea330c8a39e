package org.hatchery.policy.entry;

/** Words as they are printed: where a line breaks does not matter. */
final class Printed {
    private Printed() {}

    /** Whether these words stand in those. */
    static boolean stands(String words, String within) {
        return bare(within).contains(bare(words));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", "");
    }
}
