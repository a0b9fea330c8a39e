package org.hatchery.scale;

/**
 * How much there is to be; everything else follows in proportion.
 *
 * @param carriers how many carriers
 * @param incubatees how many firms and teams, 4 a carrier at least
 */
record Size(int carriers, int incubatees) {
    /** Services for each firm or team: 4 million for 800,000. */
    static final int SERVICES = 5;

    /** Orders on vouchers for two firms or teams: 2 million for 800,000. */
    private static final int ORDERS_OF_TWO = 5;

    /** Firms and teams written together: enough for bulk writes, few enough to be held in memory several times. */
    int chunk() {
        return Math.min(2_000, incubatees / 3);
    }

    static int orders(int incubatees) {
        return incubatees * ORDERS_OF_TWO / 2;
    }

    /**
     * Reads {@code S}, {@code M} or {@code L}, or carriers and incubatees such as {@code 6x120}.
     *
     * @throws IllegalArgumentException for any other text
     */
    static Size of(String text) {
        return switch (text) {
            case "S" -> new Size(240, 6_000);
            case "M" -> new Size(2_000, 60_000);
            case "L" -> new Size(16_000, 800_000);
            default -> own(text);
        };
    }

    private static Size own(String text) {
        if (!text.matches("[0-9]{1,6}x[0-9]{1,7}")) {
            throw new IllegalArgumentException("A size is S, M, L or such as 6x120, not " + text + ".");
        }
        String[] numbers = text.split("x");
        return new Size(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }
}
