package org.hatchery.provider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Service;

/**
 * Use cases: every change of one provider by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when the provider has moved on since
 * {@code expectedVersion}, and what the aggregate refuses.
 */
@Service
public class ChangeProvider {
    private final ProviderDirectory directory;
    private final Change<Provider> changes;
    private final Clock clock;

    ChangeProvider(Providers providers, ProviderDirectory directory, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(providers::save, Provider::getVersion);
        this.clock = clock;
    }

    public Provider update(ProviderId id, long expectedVersion, UnaryOperator<ProviderProfile> update, Actor actor) {
        return change(id, expectedVersion, actor, provider -> provider.describe(update.apply(provider.getProfile())));
    }

    /** Records owners; the provider's own credit code stays. */
    public Provider recordTies(ProviderId id, long expectedVersion, Ties ties, Actor actor) {
        return change(
                id,
                expectedVersion,
                actor,
                provider -> provider.tie(new Ties(
                        provider.getProfile().creditCode(),
                        ties.legalRepresentative(),
                        ties.shareholders(),
                        ties.parent())));
    }

    public Provider qualify(ProviderId id, long expectedVersion, Qualification qualification, Actor actor) {
        return change(id, expectedVersion, actor, provider -> provider.qualify(qualification));
    }

    public Provider putOffering(ProviderId id, long expectedVersion, Offering offering, Actor actor) {
        return change(id, expectedVersion, actor, provider -> provider.put(offering));
    }

    public Provider withdrawOffering(ProviderId id, long expectedVersion, String code, LocalDate on, Actor actor) {
        return change(id, expectedVersion, actor, provider -> provider.withdraw(code, on, today()));
    }

    public Provider suspend(ProviderId id, long expectedVersion, Suspension suspension, Actor actor) {
        return change(id, expectedVersion, actor, provider -> provider.suspend(suspension, today()));
    }

    public Provider lift(ProviderId id, long expectedVersion, LocalDate on, Actor actor) {
        return change(id, expectedVersion, actor, provider -> provider.lift(on, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Provider change(ProviderId id, long expectedVersion, Actor actor, Consumer<Provider> change) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, change);
    }
}
