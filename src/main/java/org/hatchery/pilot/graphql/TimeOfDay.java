package org.hatchery.pilot.graphql;

/** Minute of a day as text, from 00:00 to 24:00. */
final class TimeOfDay {
    private TimeOfDay() {}

    static String of(int minute) {
        return String.format("%02d:%02d", minute / 60, minute % 60);
    }

    /** Reads it; the schema lets no other text through. */
    static int parse(String text) {
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
    }
}
