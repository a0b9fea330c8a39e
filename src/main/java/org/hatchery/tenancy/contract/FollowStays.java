package org.hatchery.tenancy.contract;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayRecorded;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A contract ends with its stay, on the day that the stay says, and goes on with it when that end is taken back: hears when a
 * stay changed, and looks at all such contracts in turn for what was never heard. Following twice changes nothing.
 */
@Component
public class FollowStays {
    private static final Logger log = LoggerFactory.getLogger(FollowStays.class);

    private final Contracts contracts;
    private final StayDirectory stays;
    private final SettleContract settle;
    private final Sweep sweep;
    private final Clock clock;

    FollowStays(Contracts contracts, StayDirectory stays, SettleContract settle, Sweep sweep, Clock clock) {
        this.contracts = contracts;
        this.stays = stays;
        this.settle = settle;
        this.sweep = sweep;
        this.clock = clock;
    }

    @EventListener
    void on(StayRecorded told) {
        if (told.concernsItsEnd()) {
            contracts.findByStay(told.stay()).forEach(contract -> follow(contract.getId()));
        }
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void regularly() {
        lookAgain();
    }

    /** Looks at the next contracts, and begins again after the last one. */
    public void lookAgain() {
        sweep.turn(
                new Work(
                        "follow/contract",
                        StayContract.class,
                        where("followsStay").is(true),
                        "_id"),
                id -> follow(new ContractId(id)));
    }

    private void follow(ContractId id) {
        boolean changed = Retries.whenLost(() -> contracts
                .findById(id)
                .filter(contract -> stays.find(List.of(contract.getStay()), Scope.EVERYTHING).stream()
                        .anyMatch(stay -> follow(contract, stay)))
                .isPresent());
        if (changed) {
            settle.settle(id);
        }
    }

    private boolean follow(StayContract contract, Stay stay) {
        if (contract.isLike(stay)) {
            return false;
        }
        contract.follow(stay, event());
        boolean live = contract.getState().isLive() && stay.getState() == StayState.ACTIVE;
        try {
            if (live) {
                hold(contract);
            }
            contracts.save(contract);
            return true;
        } catch (DuplicateKeyException another) {
            log.info(
                    "Contract {} stays ended: its stay has another one by now.",
                    contract.getId().value());
            return false;
        }
    }

    /** The first of those that go on from one another holds the stay again. */
    private void hold(StayContract contract) {
        if (contract.chain.equals(contract.getId())) {
            contract.holdStay();
        } else {
            StayContract first = contracts.findById(contract.chain).orElseThrow();
            first.holdStay();
            contracts.save(first);
        }
    }

    private ContractEvent event() {
        return new ContractEvent(
                ContractAct.FOLLOWED_STAY, LocalDate.now(clock), ContractEvent.SYSTEM, clock.instant(), null, null);
    }
}
