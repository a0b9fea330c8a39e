package org.hatchery.payout;

import java.time.Clock;
import java.util.Set;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.provider.ProviderDirectory;
import org.hatchery.provider.ProviderId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Service;

/** Use case: say to which account one's money is to go. */
@Service
public class PutPayeeAccount {
    private final PayeeAccounts accounts;
    private final IncubateeDirectory incubatees;
    private final ProviderDirectory providers;
    private final Change<PayeeAccount> changes;
    private final Clock clock;

    PutPayeeAccount(PayeeAccounts accounts, IncubateeDirectory incubatees, ProviderDirectory providers, Clock clock) {
        this.accounts = accounts;
        this.incubatees = incubatees;
        this.providers = providers;
        this.changes = Change.by(accounts::save, PayeeAccount::getVersion).unlessTaken(account -> Rejection.stale());
        this.clock = clock;
    }

    /**
     * Enters the account of a firm or team, or changes it.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE when it changed since it was read
     */
    public PayeeAccount ofIncubatee(IncubateeId id, long expectedVersion, Account account, Actor actor) {
        incubatees.get(id, actor.scope(), "party");
        return put(Scope.incubatee(id.value()), expectedVersion, account, actor);
    }

    /**
     * Enters the account of a provider, or changes it.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE when it changed since it was read
     */
    public PayeeAccount ofProvider(ProviderId id, long expectedVersion, Account account, Actor actor) {
        if (providers.find(Set.of(id)).isEmpty()) {
            throw Rejection.notFound("party");
        }
        return put(Scope.provider(id.value()), expectedVersion, account, actor);
    }

    /**
     * Enters the account of any other party, by its own people only.
     *
     * @param party scope key of it
     * @throws Rejection NOT_FOUND for anybody else; STALE when it changed since it was read
     */
    public PayeeAccount ofOwn(String party, long expectedVersion, Account account, Actor actor) {
        if (!actor.scope().keys().contains(party)) {
            throw Rejection.notFound("party");
        }
        return put(party, expectedVersion, account, actor);
    }

    private PayeeAccount put(String party, long expectedVersion, Account account, Actor actor) {
        if (!actor.scope().includes(Set.of(party))) {
            throw Rejection.notFound("party");
        }
        PayeeAccount known =
                accounts.findById(party).orElseGet(() -> new PayeeAccount(party, account, actor.id(), clock.instant()));
        return changes.change(known, expectedVersion, next -> next.change(account, actor.id(), clock.instant()));
    }
}
