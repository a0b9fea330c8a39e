package org.hatchery.shared;

import java.util.regex.Pattern;

/** Telephone number as people write it: with area code, country or extension. */
final class PhoneNumber {
    private static final Pattern DASH = Pattern.compile("\\s*[\\u2010-\\u2015\\u2212\\u30fc_-]+\\s*");
    private static final Pattern EXTENSION = Pattern.compile("(?i)[-\\s,]*(?:转|轉|分机|ext\\.?|x|#)\\s*(?=[0-9]{1,6}$)");
    private static final Pattern AREA = Pattern.compile("^\\(([0-9]{2,4})\\)\\s*-?\\s*");
    private static final Pattern FORM = Pattern.compile("\\+?[0-9]+(?:[ -][0-9]+){0,8}");

    private PhoneNumber() {}

    static String tidy(String typed) {
        String text = Characters.oneBlank(Characters.strip(Characters.narrow(typed)));
        if (text.isEmpty()) {
            return text;
        }
        // longer than any number with its extension
        String number = text.length() > 60 ? "" : plain(Characters.withoutMarks(text));
        long digits = number.chars().filter(Character::isDigit).count();
        if (!FORM.matcher(number).matches() || digits < 5 || digits > 20) {
            throw new Unfit(Words.say("shared.telephone-number-5-20"));
        }
        return number;
    }

    private static String plain(String text) {
        String dashed = DASH.matcher(text).replaceAll("-");
        String whole = AREA.matcher(EXTENSION.matcher(dashed).replaceFirst("-")).replaceFirst("$1-");
        return Characters.strip(Characters.oneBlank(whole.replace('(', ' ').replace(')', ' ')))
                .replace(" -", "-")
                .replace("- ", "-");
    }
}
