package org.hatchery.fund.pool;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.StakeState;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Second half of what moves between a fund and a sub-fund: money that has gone arrives, money to come back comes.
 *
 * <p>Each step is one conditional write and safe to repeat. Money is always missing where it went from before it is where it went
 * to, so a crash doubles none of it.
 */
@Component
public class SettleStakes {
    /** No act takes this long; what is older has lost its caller. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private final Funds funds;
    private final Sweep sweep;
    private final Clock clock;

    SettleStakes(Funds funds, Sweep sweep, Clock clock) {
        this.funds = funds;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** Finishes what moves; the fund afterwards. */
    Fund settle(FundId id) {
        Fund before = funds.findById(id).orElseThrow();
        Fund settled = before;
        for (SubFundStake stake : before.moving()) {
            change(stake.subFundId(), below -> move(before, stake, below));
            settled = change(id, above -> above.arrived(stake.number(), stake.state()));
        }
        return settled;
    }

    private static void move(Fund above, SubFundStake stake, Fund below) {
        String reference = stake.reference(above.getId());
        if (stake.state() == StakeState.PAYING) {
            below.receive(above.asParty(), reference, stake);
        } else {
            below.giveBack(reference, Objects.requireNonNull(stake.voided()));
        }
    }

    private Fund change(FundId id, Consumer<Fund> act) {
        return Retries.whenLost(() -> {
            Fund fund = funds.findById(id).orElseThrow();
            act.accept(fund);
            return funds.save(fund);
        });
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void regularly() {
        repair(clock.instant().minus(LOST));
    }

    /** Settles everything that was begun before then. */
    public void repair(Instant before) {
        sweep.each(
                new Work("repair/fund", Fund.class, where("unsettled").lte(before), "unsettled"),
                id -> settle(new FundId(id)));
    }
}
