package org.hatchery.voucher.order;

import org.hatchery.provider.Offering;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * How the price of an order came about (计价).
 *
 * @param quantity units that are bought
 * @param unitPrice of the catalogue on the day of the order; null for a price by quotation
 * @param reason why the price is not the catalogue's; null where it is
 */
public record Pricing(
        int quantity, @Nullable Yuan unitPrice, @Nullable String reason) {
    /** Of orders placed before there were quantities. */
    static final Pricing UNKNOWN = new Pricing(1, null, null);

    static final int MOST_UNITS = 100_000;
    static final Yuan MOST = Yuan.of("100000000");

    /** What a person typed, whatever the catalogue says. */
    public static void check(Faults faults, Yuan price, int quantity) {
        faults.unless(
                price.isMoreThan(Yuan.ZERO) && !price.isMoreThan(MOST),
                "price",
                Words.say("voucher.price-above-0-most", MOST));
        faults.unless(
                quantity >= 1 && quantity <= MOST_UNITS,
                "quantity",
                Words.say("voucher.quantity-whole-number-from", MOST_UNITS));
    }

    /** Of an order by that catalogue; a reason is kept only where there is something to explain. */
    public static Pricing of(Offering offering, Yuan price, int quantity, @Nullable String reason, Faults faults) {
        Yuan unit = offering.price();
        if (unit == null || isThatMuch(price, unit, quantity)) {
            return new Pricing(quantity, unit, null);
        }
        faults.unless(
                reason != null,
                "price",
                Words.say("voucher.catalogue-says-yuan-unit", offering.unit(), unit, quantity));
        return new Pricing(quantity, unit, reason);
    }

    private static boolean isThatMuch(Yuan price, Yuan unit, int quantity) {
        return price.hundredths() % quantity == 0 && price.hundredths() / quantity == unit.hundredths();
    }

    /** Of so many whole units that they make up the price, for whoever tells of the past. */
    public static Pricing whole(Offering offering, Yuan price) {
        Yuan unit = offering.price();
        long units = unit == null || price.hundredths() % unit.hundredths() != 0
                ? 1
                : price.hundredths() / unit.hundredths();
        return new Pricing(Math.toIntExact(units), unit, null);
    }
}
