package org.hatchery.totals.keeping;

import java.util.List;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What could not be handled, for whoever looks after the platform. */
@Order(70)
@Component
class TotalsWaiting implements WaitingSource {
    private final SetAsideLedger setAside;

    TotalsWaiting(SetAsideLedger setAside) {
        this.setAside = setAside;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return actor.is(Role.ADMIN)
                ? List.of(Waiting.of(
                        "totals.waits-aside",
                        "totals.waits-aside-next",
                        setAside.search(null, Waiting.SOME),
                        "setAside",
                        Map.of()))
                : List.of();
    }
}
