package org.hatchery.fund.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.fund.capital.StakeState;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.fund.investment.ExitWish;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.fund.investment.InvestmentKind;
import org.hatchery.fund.investment.InvestmentWish;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Change;
import org.hatchery.transfer.achievement.AchievementId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use cases: every step of a fund after it was founded, by whoever keeps it and read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND for what the actor cannot read, STALE when it has moved on since {@code
 * expectedVersion}, NOT_RESPONSIBLE and WRONG_STATE as {@link FundStep} says, and what the fund refuses.
 */
@Service
public class ChangeFund {
    private final FundDirectory directory;
    private final FundParties parties;
    private final SettleStakes stakes;
    private final Change<Fund> changes;
    private final Clock clock;

    ChangeFund(Funds funds, FundDirectory directory, FundParties parties, SettleStakes stakes, Clock clock) {
        this.directory = directory;
        this.parties = parties;
        this.stakes = stakes;
        this.changes = Change.by(funds::save, Fund::changes);
        this.clock = clock;
    }

    /** The fund as it was read. */
    public record Read(FundId fund, long version) {}

    /** Who promises how much. */
    public record Promise(
            ContributorKind kind,
            @Nullable String name,
            @Nullable InstitutionId institution,
            Yuan promised,
            LocalDate on) {}

    /** What is invested in whom. */
    public record Investing(
            FirmRef firm,
            @Nullable AchievementId achievement,
            InvestmentKind kind,
            Yuan amount,
            @Nullable Yuan grant,
            @Nullable Integer share,
            LocalDate on) {}

    public Fund promise(Read read, Promise said, Actor actor) {
        return change(read, actor, fund -> {
            FundParty who = parties.contributor(said.institution(), said.name(), said.kind());
            fund.promise(said.kind(), who, said.promised(), said.on(), by(actor));
        });
    }

    public Fund pay(Read read, int contribution, Yuan amount, LocalDate on, Actor actor) {
        return change(read, actor, fund -> fund.pay(contribution, amount, on, by(actor)));
    }

    /** Money goes to a sub-fund; by the answer it is there, unless the caller is cut, and then it is soon. */
    public Fund fundSubFund(Read read, FundId subFund, Yuan amount, LocalDate on, Actor actor) {
        Fund changed = change(read, actor, fund -> {
            Fund below = directory.get(subFund, actor.scope(), "subFund");
            FundParty parent = below.getOrigin().parent();
            if (parent == null || !parent.isFund(fund.getId()) || below.getState() != FundState.OPEN) {
                throw new Rejection(UserErrorCode.WRONG_STATE, "subFund", Words.say("fund.not-a-sub-fund"));
            }
            if (on.isBefore(below.getFoundedOn())) {
                throw new Rejection(UserErrorCode.WRONG_DATES, "on", Words.say("fund.before-founded"));
            }
            fund.stake(below.asParty(), amount, on, by(actor), clock.instant());
        });
        return stakes.settle(changed.getId());
    }

    public Fund invest(Read read, Investing said, Actor actor) {
        return change(read, actor, fund -> {
            var faults = new Faults();
            FundParty firm = parties.firm(said.firm(), actor).orElse(null);
            FundParty achievement = parties.achievement(said.achievement(), actor, faults);
            faults.unless(firm != null, UserErrorCode.NOT_FOUND, "firm", Words.say("fund.no-such-firm"));
            var wish = new InvestmentWish(
                    firm == null ? FundParty.named("") : firm,
                    achievement,
                    said.kind(),
                    said.amount(),
                    said.grant(),
                    said.share(),
                    said.on());
            wish.check(faults);
            faults.mustBeNone();
            fund.invest(wish, by(actor));
        });
    }

    public Fund exit(Read read, int investment, ExitWish wish, Actor actor) {
        return change(read, actor, fund -> {
            FundHolding held = fund.getInvestments().stream()
                    .filter(one -> one.number() == investment)
                    .findFirst()
                    .orElseThrow(() -> Rejection.notFound("investment"));
            fund.exit(investment, wish, parties.owners(held.facts().achievement()), by(actor));
        });
    }

    /** What went to a sub-fund comes back first; where it has spent it, nothing is voided. */
    public Fund without(Read read, int entry, String reason, Actor actor) {
        Fund changed = change(read, actor, fund -> {
            mustComeBack(fund, entry);
            fund.without(entry, new FundVoid(reason, by(actor)), clock.instant());
        });
        Fund settled = stakes.settle(changed.getId());
        if (stake(settled, entry).anyMatch(one -> one.state() == StakeState.PAID)) {
            throw spent();
        }
        return settled;
    }

    private void mustComeBack(Fund fund, int entry) {
        stake(fund, entry).forEach(one -> {
            Fund below = directory.get(one.subFundId(), Scope.EVERYTHING, "entry");
            if (!below.canGiveBack(one.reference(fund.getId()))) {
                throw spent();
            }
        });
    }

    private static Stream<SubFundStake> stake(Fund fund, int number) {
        return fund.getStakes().stream().filter(one -> one.number() == number);
    }

    private static Rejection spent() {
        return new Rejection(UserErrorCode.CAP_EXCEEDED, "entry", Words.say("fund.sub-fund-spent-it"));
    }

    /** What is left is paid out; sub-funds that have money of it are closed before. */
    public Fund close(Read read, LocalDate on, @Nullable Yuan paidOut, Actor actor) {
        return change(read, actor, fund -> {
            List<FundId> below = fund.getStakes().stream()
                    .filter(SubFundStake::counts)
                    .map(SubFundStake::subFundId)
                    .distinct()
                    .toList();
            if (directory.find(below, Scope.EVERYTHING).stream().anyMatch(one -> one.getState() == FundState.OPEN)) {
                throw new Rejection(UserErrorCode.WRONG_STATE, "fund", Words.say("fund.sub-funds-first"));
            }
            fund.close(on, paidOut);
        });
    }

    private Fund change(Read read, Actor actor, Consumer<Fund> act) {
        Fund one = directory.get(read.fund(), actor.scope(), "fund");
        return changes.change(one, read.version(), fund -> {
            FundStep.check(actor, fund);
            act.accept(fund);
        });
    }

    private Signature by(Actor actor) {
        return Signature.of(actor, clock.instant());
    }
}
