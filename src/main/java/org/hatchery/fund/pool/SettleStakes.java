package org.hatchery.fund.pool;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.StakeState;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Second half of what moves between a fund and a sub-fund: money that has gone arrives, money to come back comes.
 *
 * <p>Each step is one conditional write and safe to repeat. Money is always missing where it went from before it is where it went
 * to, so a crash doubles none of it. What a sub-fund has spent meanwhile does not come back: the void is taken back.
 */
@Component
public class SettleStakes {
    private static final Logger LOG = LoggerFactory.getLogger(SettleStakes.class);

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

    /** Finishes what moves, as far as it can be finished now; the fund afterwards. The act itself was stored before, so nothing is thrown. */
    Fund settle(FundId id) {
        settleEach(id).ifPresent(failed -> LOG.warn("Not all money of fund {} has arrived yet", id.value(), failed));
        return funds.findById(id).orElseThrow();
    }

    /** Each for itself: what fails keeps none of the others; the first failure, if any. */
    private Optional<RuntimeException> settleEach(FundId id) {
        RuntimeException first = null;
        Fund before = funds.findById(id).orElseThrow();
        for (SubFundStake stake : before.moving()) {
            try {
                settle(before, stake);
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        return Optional.ofNullable(first);
    }

    private void settle(Fund above, SubFundStake stake) {
        boolean moved = hasMoved(above, stake);
        change(above.getId(), fund -> {
            if (moved) {
                fund.arrived(stake);
            } else {
                fund.stays(stake);
            }
        });
    }

    /** False where the sub-fund does not have any more what was to come back. */
    private boolean hasMoved(Fund above, SubFundStake stake) {
        try {
            change(stake.subFundId(), below -> move(above, stake, below));
            return true;
        } catch (Rejection spent) {
            if (stake.state() == StakeState.RETURNING) {
                return false;
            }
            throw spent;
        }
    }

    private static void move(Fund above, SubFundStake stake, Fund below) {
        String reference = stake.reference(above.getId());
        if (stake.state() == StakeState.PAYING) {
            below.receive(above.asParty(), reference, stake);
        } else {
            below.giveBack(reference, Objects.requireNonNull(stake.voided()));
        }
    }

    private void change(FundId id, Consumer<Fund> act) {
        Retries.whenLost(() -> {
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
                id -> settleEach(new FundId(id)).ifPresent(failed -> {
                    throw failed;
                }));
    }
}
