package org.hatchery.tenancy.contract;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Second half of what is done to one contract of several that go on from one another: the next one is made, the one before
 * stands again, the first lets its stay go.
 *
 * <p>Each step is one conditional write and safe to repeat, so whoever comes across an unsettled contract takes it to its end.
 */
@Component
public class SettleContract {
    /** No act takes this long; what is older has lost its caller. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private final Contracts contracts;
    private final IncubateeDirectory incubatees;
    private final Sweep sweep;
    private final Clock clock;

    SettleContract(Contracts contracts, IncubateeDirectory incubatees, Sweep sweep, Clock clock) {
        this.contracts = contracts;
        this.incubatees = incubatees;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** Finishes what was done to it; the contract afterwards. */
    StayContract settle(ContractId id) {
        StayContract contract = contracts.findById(id).orElseThrow();
        if (!contract.isUnsettled()) {
            return contract;
        }
        follow(contract);
        return change(id, StayContract::settled);
    }

    private void follow(StayContract contract) {
        if (contract.getRenewedBy() != null) {
            make(contract);
        } else if (contract.getState() == ContractState.VOIDED) {
            boolean live = contracts.findById(contract.chain).orElseThrow().holdsStay();
            ContractEvent event = event(ContractAct.RENEWAL_VOIDED);
            change(contract.before(), before -> before.stand(live, event));
        } else if (contract.getState() == ContractState.ENDED) {
            change(contract.chain, StayContract::releaseStay);
        }
    }

    /** The next contract, as it was wished for; somebody else may have made it. */
    private void make(StayContract renewed) {
        String now = incubatees
                .get(renewed.getIncubatee(), Scope.EVERYTHING, "contract")
                .getParticulars()
                .name();
        StayContract next = renewed.renewed(now);
        try {
            contracts.save(next);
        } catch (DuplicateKeyException there) {
            // the same wish, granted by another caller or by the repair
            if (!contracts.existsById(next.getId())) {
                throw there;
            }
        }
    }

    private StayContract change(ContractId id, Consumer<StayContract> act) {
        return Retries.whenLost(() -> {
            StayContract contract = contracts.findById(id).orElseThrow();
            act.accept(contract);
            return contracts.save(contract);
        });
    }

    private ContractEvent event(ContractAct act) {
        return new ContractEvent(act, LocalDate.now(clock), ContractEvent.SYSTEM, clock.instant(), null, null);
    }

    /** Whatever a caller of this node began before, it is not coming back to. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        repair(clock.instant());
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void regularly() {
        repair(clock.instant().minus(LOST));
    }

    /** Settles everything that was begun before then. */
    public void repair(Instant before) {
        sweep.each(
                new Work(
                        "repair/contract",
                        StayContract.class,
                        where("unsettled").lte(before),
                        "unsettled"),
                id -> settle(new ContractId(id)));
    }
}
