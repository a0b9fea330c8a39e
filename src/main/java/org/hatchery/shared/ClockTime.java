package org.hatchery.shared;

import java.util.regex.Pattern;

/** Time of day as people type it: hours and minutes, up to 24:00. */
final class ClockTime {
    private static final Pattern FORM = Pattern.compile("(?:[01]?[0-9]|2[0-3]):[0-5][0-9]|24:00");

    private ClockTime() {}

    static String tidy(String typed) {
        String time = Characters.strip(Characters.narrow(typed));
        if (time.length() > 5 || !FORM.matcher(time).matches()) {
            throw new Unfit(Words.say("shared.time-day-hours-minutes"));
        }
        return time.length() == 4 ? "0" + time : time;
    }
}
