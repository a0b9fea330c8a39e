package org.hatchery.shared;

/** Name of a firm, team or carrier as a person types it: 2 to 100 characters. */
public final class ProperName {
    private static final Wording FORM = new Wording(2, 100, TextForm.NAME);

    private ProperName() {}

    /**
     * Checks a name; stored names are taken as they are.
     *
     * @throws Rejection INVALID when it is shorter, longer, or has characters that nobody sees
     */
    public static void check(String name, String field) {
        FORM.check(name, field);
    }
}
