package org.hatchery.pilot.graphql;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.shared.Rejection;

/** Minute of a day as text, from 00:00 to 24:00. */
final class TimeOfDay {
    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)|(24):(00)");

    private TimeOfDay() {}

    static String of(int minute) {
        return String.format("%02d:%02d", minute / 60, minute % 60);
    }

    /**
     * Reads it.
     *
     * @throws Rejection INVALID for any other text
     */
    static int parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new Rejection(
                    INVALID, "openingHours", "时间须形如 08:30，最晚 24:00。", "A time is written like 08:30, up to 24:00.");
        }
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
    }
}
