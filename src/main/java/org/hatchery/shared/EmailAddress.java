package org.hatchery.shared;

import java.util.regex.Pattern;

/** Address of electronic mail; letters of any script are possible. */
final class EmailAddress {
    private static final String ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern FORM =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?=[\\p{L}xX])" + LABEL);

    private EmailAddress() {}

    static String tidy(String typed) {
        String text = Characters.strip(Characters.narrow(Characters.composed(typed)));
        String address = Characters.strip(Characters.withoutMarks(text));
        boolean fits = address.length() <= 254
                && address.indexOf('@') <= 64
                && FORM.matcher(address).matches();
        if (!text.isEmpty() && !fits) {
            throw new Unfit(Words.say("shared.e-mail-address-written"));
        }
        return address;
    }
}
