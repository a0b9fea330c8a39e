package org.hatchery.shared;

/** Shows of personal data only as much as lets a person recognise what they know already. */
public final class Mask {
    private static final String STARS = "****";

    private Mask() {}

    /** 张小明 becomes 张**. */
    public static String name(String name) {
        int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
        long hidden = name.codePoints().count() - 1;
        return name.substring(0, first) + "*".repeat((int) Math.max(1, Math.min(hidden, 2)));
    }

    /** 13812341234 becomes 138****1234; a short number says nothing. */
    public static String phone(String phone) {
        return phone.length() < 8 ? STARS : phone.substring(0, 3) + STARS + phone.substring(phone.length() - 4);
    }

    /** wang@example.cn becomes w***@example.cn. */
    public static String email(String email) {
        int at = email.indexOf('@');
        return at < 1 ? STARS : email.substring(0, email.offsetByCodePoints(0, 1)) + "***" + email.substring(at);
    }

    /** Of a number of a certificate nothing is shown. */
    public static String number() {
        return STARS + "**";
    }
}
