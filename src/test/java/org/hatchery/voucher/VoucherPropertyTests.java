package org.hatchery.voucher;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.SharedService;

/** Whatever many actors do in whatever order, vouchers and budgets … */
@Tag("integration")
class VoucherPropertyTests {
    /** Enough for orders of most walks to be paid. */
    private static final int STEPS = 220;

    @Property(tries = 8)
    void stayWhatASimpleModelSays(@ForAll @Size(STEPS) List<Draws> steps) {
        var walk = new VoucherWalk(SharedService.beans());
        steps.forEach(walk::step);
        walk.end();
        walk.taken()
                .forEach(accepted -> Statistics.label("acts accepted")
                        .collect(accepted)
                        .coverage(acts -> acts.check(true).percentage(share -> share > 25)));
        Statistics.label("orders paid")
                .collect(walk.paid() > 0)
                .coverage(paid -> paid.check(true).count(often -> often > 0));
    }
}
