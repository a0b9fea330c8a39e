package org.hatchery.fund.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: found a fund or a sub-fund of a division or of an institution. */
@Service
public class FoundFund {
    private final Funds funds;
    private final FundDirectory directory;
    private final FundParties parties;
    private final PolicyDirectory policies;
    private final Clock clock;

    FoundFund(Funds funds, FundDirectory directory, FundParties parties, PolicyDirectory policies, Clock clock) {
        this.funds = funds;
        this.directory = directory;
        this.parties = parties;
        this.policies = policies;
        this.clock = clock;
    }

    /** What somebody founds. */
    public record Wish(
            String name,
            FundKind kind,
            RegionCode region,
            @Nullable InstitutionId founder,
            @Nullable FundId parent,
            @Nullable ClauseId clause,
            @Nullable Yuan targetSize,
            LocalDate foundedOn,
            @Nullable LocalDate endsOn) {}

    /**
     * Founds it, or returns what the same request founded before.
     *
     * @throws Rejection all faults of the form; NOT_FOUND; IDEMPOTENCY_KEY_REUSED
     */
    public Fund found(Wish wish, Receipt receipt, Actor actor) {
        return replayed(receipt, actor).orElseGet(() -> insert(checked(wish, receipt, actor), receipt, actor));
    }

    private Fund checked(Wish wish, Receipt receipt, Actor actor) {
        var faults = new Faults();
        FundParty founder = parties.founder(wish.founder(), wish.region(), actor, faults);
        FundParty parent = parent(wish, actor, faults);
        faults.unless(
                wish.clause() == null
                        || !policies.findClauses(List.of(wish.clause())).isEmpty(),
                UserErrorCode.NOT_FOUND,
                "clause",
                Words.say("fund.no-such-clause"));
        faults.unless(
                wish.endsOn() == null || !wish.endsOn().isBefore(wish.foundedOn()),
                UserErrorCode.WRONG_DATES,
                "endsOn",
                Words.say("fund.ends-after-founded"));
        faults.mustBeNone();
        var origin = new Fund.Origin(
                wish.name(), wish.kind(), wish.region(), founder, parent, wish.clause(), wish.targetSize());
        return Fund.found(
                new FundId(receipt.id()),
                origin,
                wish.foundedOn(),
                wish.endsOn(),
                Signature.of(actor, clock.instant()),
                receipt);
    }

    /** A sub-fund has no sub-funds of its own, so that no money goes in circles. */
    private @Nullable FundParty parent(Wish wish, Actor actor, Faults faults) {
        if (wish.parent() == null) {
            return null;
        }
        Fund above = directory.find(List.of(wish.parent()), actor.scope()).stream()
                .findFirst()
                .orElse(null);
        faults.unless(above != null, UserErrorCode.NOT_FOUND, "parent", Words.say("fund.no-such-fund"));
        if (above == null) {
            return null;
        }
        faults.unless(
                above.getState() == FundState.OPEN && above.getOrigin().parent() == null,
                UserErrorCode.WRONG_STATE,
                "parent",
                Words.say("fund.parent-of-its-own"));
        faults.unless(
                !wish.foundedOn().isBefore(above.getFoundedOn()),
                UserErrorCode.WRONG_DATES,
                "foundedOn",
                Words.say("fund.sub-fund-later"));
        return above.asParty();
    }

    private Optional<Fund> replayed(Receipt receipt, Actor actor) {
        Optional<Fund> first = funds.findById(new FundId(receipt.id()));
        first.map(Fund::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first.map(one -> directory.get(one.getId(), actor.scope(), "fund"));
    }

    private Fund insert(Fund one, Receipt receipt, Actor actor) {
        try {
            return funds.save(one);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt, actor).orElseThrow(() -> twice);
        }
    }
}
