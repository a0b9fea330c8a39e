package org.hatchery.reporting.report;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.math.BigDecimal;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemKind;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** A value as somebody types it, in the unit of the form: a number, a yes or no, or words. */
public record TypedValue(
        @Nullable BigDecimal number,
        @Nullable Boolean flag,
        @Nullable String text) {
    /** What is a thousand million in any unit is no report of one carrier. */
    private static final BigDecimal MOST = new BigDecimal("100000000000");

    /**
     * The value of this item.
     *
     * @throws Rejection INVALID when it is not of its kind, has more digits than its unit, or can be no number of a carrier
     */
    public ItemValue as(FormItem item, String place) {
        return switch (item.kind()) {
            case STOCK, FLOW -> number(item, place);
            case FLAG -> {
                if (flag == null) {
                    throw new Rejection(INVALID, place + ".flag", Words.say("reporting.say-yes-or-no", item.name()));
                }
                yield ItemValue.of(flag);
            }
            case TEXT -> {
                if (text == null) {
                    throw new Rejection(INVALID, place + ".text", Words.say("reporting.write-words", item.name()));
                }
                yield ItemValue.of(text);
            }
        };
    }

    private ItemValue number(FormItem item, String place) {
        BigDecimal typed = number;
        if (typed == null) {
            throw invalid(
                    place,
                    Words.say(
                            "reporting.write-a-number", item.name(), item.unit().title()));
        }
        int places = item.unit().places();
        if (typed.stripTrailingZeros().scale() > places) {
            throw invalid(place, Words.say("reporting.too-many-digits", item.name(), places));
        }
        if (typed.abs().compareTo(MOST) > 0 || typed.signum() < 0 && !mayBeNegative(item)) {
            throw invalid(place, Words.say("reporting.no-such-number", item.name()));
        }
        return ItemValue.of(typed, item.unit());
    }

    /** Money of a period may be a loss; nothing else is less than nothing. */
    private static boolean mayBeNegative(FormItem item) {
        return item.unit().isMoney() && item.kind() == ItemKind.FLOW;
    }

    private static Rejection invalid(String place, Sentence says) {
        return new Rejection(INVALID, place + ".number", says);
    }
}
