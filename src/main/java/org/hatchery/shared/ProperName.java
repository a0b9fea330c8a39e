package org.hatchery.shared;

/** Name of a firm, team or carrier as a person types it: 2 to 100 characters. */
public final class ProperName {
    private ProperName() {}

    /**
     * Checks a name; stored names are taken as they are.
     *
     * @throws Rejection INVALID when it is shorter, blanks at its ends aside, or longer
     */
    public static void check(String name, String field) {
        if (name.strip().length() < 2 || name.length() > 100) {
            throw new Rejection(UserErrorCode.INVALID, field, "名称须为 2 至 100 字。", "A name has 2 to 100 characters.");
        }
    }
}
