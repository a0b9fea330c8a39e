package org.hatchery.scale;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.local.sample.Dice;
import org.hatchery.local.sample.Fate;
import org.hatchery.local.sample.OrderPlan;
import org.hatchery.programme.register.Programme;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.shared.Yuan;

/** One province's programme, and what can be ordered under it. */
final class Market {
    private final Programme programme;
    private final List<Provider> providers;

    Market(Programme programme, List<Provider> providers) {
        this.programme = programme;
        this.providers = providers;
    }

    Programme programme() {
        return programme;
    }

    List<Provider> providers() {
        return providers;
    }

    /** An order of which the voucher pays that part; the rest of the price is the firm's own. */
    OrderPlan order(Fate fate, Yuan part, LocalDate last, Dice dice) {
        Provider provider = dice.pick(providers);
        Offering offering = dice.pick(provider.getOfferings());
        long unit =
                offering.price() == null ? part.hundredths() : offering.price().hundredths();
        long least = Math.round(part.hundredths() * dice.share(1.2, 2.6));
        var price = new Yuan(unit * Math.max(1, (least + unit - 1) / unit));
        return new OrderPlan(fate, provider, offering, price, part, last);
    }
}
