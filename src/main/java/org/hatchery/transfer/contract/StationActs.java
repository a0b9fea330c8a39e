package org.hatchery.transfer.contract;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Component;

/** How somebody who read a contract changes it, at its station or on its seller's side; the buyer's side only reads. */
@Component
class StationActs {
    private final TechnologyContractDirectory directory;
    private final RegistrationStations stations;
    private final LookAtContract look;
    private final Change<TechnologyContract> changes;

    StationActs(
            TechnologyContracts contracts,
            TechnologyContractDirectory directory,
            RegistrationStations stations,
            LookAtContract look) {
        this.stations = stations;
        this.directory = directory;
        this.look = look;
        this.changes = Change.by(contracts::save, TechnologyContract::getVersion);
    }

    /**
     * Acts for the seller's side.
     *
     * @throws Rejection NOT_FOUND outside the scope; NOT_RESPONSIBLE for a contract whose seller is somebody else's; NOT_ELIGIBLE
     *     for the registrar of a station that registers there no more; STALE
     */
    TechnologyContract act(
            TechnologyContractId id, long expectedVersion, Actor actor, BiConsumer<TechnologyContract, Acting> act) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, contract -> {
            if (!actor.scope().includes(contract.actingKeys())) {
                throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, "contract", Words.say("transfer.seller-elsewhere"));
            }
            if (actor.is(Role.REGISTRAR)) {
                stations.mustServe(Objects.requireNonNull(contract.getStation()), regionOf(contract), look.today());
            }
            act.accept(contract, look.acting(actor));
        });
    }

    static RegionCode regionOf(TechnologyContract contract) {
        return Objects.requireNonNull(contract.getFacts().seller().region());
    }
}
