package org.hatchery.contract;

import java.util.regex.Pattern;

/**
 * Part of the schema with its description.
 *
 * @param place where it stands, for whoever has to write the description
 * @param description empty when there is none
 */
record Described(String place, String description) {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    boolean isInBothLanguages() {
        return CHINESE.matcher(description).find()
                && ENGLISH.matcher(description).find();
    }
}
