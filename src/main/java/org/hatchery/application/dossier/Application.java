package org.hatchery.application.dossier;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.AwardPayment;
import org.hatchery.application.paper.BudgetMove;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.Decision;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.Recovery;
import org.hatchery.application.paper.TitleGrant;
import org.hatchery.application.sought.TellTitleTerms;
import org.hatchery.application.sought.TitleWish;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Telling;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Application for an award or a title (奖补和称号申报), the whole story of it, of its money, and of what was given.
 *
 * <p>Keeps: as long as it lives nobody else is awarded for what it claims ({@code claims} are unique); what it takes from a
 * budget line it first wishes for, so that a crash leaves what a repair finishes; nothing is paid that was not set aside.
 */
@Telling
@Document("applications")
@NamedInterface(propagate = false)
public final class Application extends ReviewedApplication {
    Application(
            ApplicationId id,
            Claimant claimant,
            AppliedRule rule,
            List<FactUsed> facts,
            LocalDate begunOn,
            LocalDate since,
            Receipt receipt,
            boolean sample,
            Set<String> visibleTo) {
        super(id, claimant, rule, facts, begunOn, since, receipt, sample, visibleTo);
    }

    /** One that its beneficiary has begun. */
    public static Application begin(
            ApplicationId id,
            Claimant claimant,
            AppliedRule rule,
            List<FactUsed> facts,
            LocalDate today,
            Receipt receipt,
            boolean sample) {
        return new Application(
                id, claimant, rule, List.copyOf(facts), today, today, receipt, sample, Set.of(claimant.party()));
    }

    /** As what its title was wished. */
    TitleWish wish() {
        return TellTitleTerms.wish(Objects.requireNonNull(rule.sought()));
    }

    /**
     * Says which title is to be given; nothing else happens to it until the register that keeps it has answered.
     *
     * @throws Rejection WRONG_STATE for money, for what is under way, and before everything that the rule asks for has happened
     */
    public void wishTitle(TitleGrant wish, Acting who) {
        ApplicationStep.GRANT.mustLeadFrom(state);
        mustWaitForNothing();
        if (!rule.isForTitle()) {
            throw new Rejection(WRONG_STATE, "title", Words.say("application.no-title"));
        }
        mustBeRipe(who);
        titleGrant = wish;
    }

    /** The register has recorded it. */
    public void titleGiven(TitleGrant recorded, Acting who) {
        replace(here().done(who.today(), who.by(), null));
        decide(new Decision(null, recorded.reason(), who.today(), who.by()));
        titleGrant = recorded;
        take(ApplicationStep.GRANT, recorded.documentNumber(), null, authority(), who);
    }

    /** The register declined it; it stands as before. */
    public void titleDenied() {
        titleGrant = null;
    }

    /** Puts it on the list for the budget of a year to come. */
    public void list(int year, Acting who) {
        ApplicationStep.LIST.mustLeadFrom(state);
        mustBeForMoney();
        if (year <= who.today().getYear()) {
            throw new Rejection(INVALID, "year", Words.say("application.list-for-later"));
        }
        money = money.listed(year);
        take(ApplicationStep.LIST, String.valueOf(year), granted(), authority(), who);
    }

    /** Says what it wants of a budget line; nothing else happens to it until the line has answered. */
    public void wishToPost(String line, int year, Acting who) {
        ApplicationStep.POST.mustLeadFrom(state);
        mustBeForMoney();
        mustWaitForNothing();
        money = money.wishing(move(line, year, granted(), who));
    }

    /** The line has set the money aside. */
    public void posted(Acting who) {
        String line = money.wish() == null ? null : money.wish().line();
        money = money.made();
        take(ApplicationStep.POST, line, granted(), authority(), who);
    }

    /** The line does not reach, or the wish is over. */
    public void unposted() {
        money = money.denied();
    }

    /** Is being paid, in a batch. */
    public void pay(String batch, @Nullable String account, Acting who) {
        ApplicationStep.PAY.mustLeadFrom(state);
        mustWaitForNothing();
        money = money.paying(
                new AwardPayment(batch, granted(), who.today(), account, null, null, null, null, who.by(), who.at()));
        this.batch = batch;
        take(ApplicationStep.PAY, null, granted(), authority(), who);
    }

    /** What the bank made of the last try. */
    public void answered(
            PaymentOutcome outcome, LocalDate on, @Nullable String reference, @Nullable String reason, Acting who) {
        ApplicationStep step = outcome == PaymentOutcome.PAID ? ApplicationStep.NOTE_PAID : ApplicationStep.NOTE_FAILED;
        step.mustLeadFrom(state);
        AwardPayment last = money.lastPayment().orElseThrow();
        LocalDate first = last.answeredOn() == null ? last.on() : last.answeredOn();
        if (on.isBefore(first) || on.isAfter(who.today())) {
            throw new Rejection(WRONG_DATES, "on", Spoken.choice(first, who.today()));
        }
        money = money.ended(last.ended(outcome, on, reference, reason, who.by(), who.at()));
        take(step, reason, last.amount(), authority(), who);
    }

    /** Nothing more is expected of it. */
    public void close(@Nullable String note, Acting who) {
        take(ApplicationStep.CLOSE, note, null, authority(), who);
    }

    /**
     * Takes money back, the whole or a part; the line has it back once it has heard of it.
     *
     * @param line where it is booked below zero
     */
    public void clawBack(Recovery recovery, String line, int year, Acting who) {
        ApplicationStep.CLAW_BACK.mustLeadFrom(state);
        mustWaitForNothing();
        if (recovery.amount().hundredths() <= 0) {
            throw new Rejection(INVALID, "amount", Words.say("application.claw-something"));
        }
        Yuan left = money.committed();
        if (recovery.amount().isMoreThan(left)) {
            throw new Rejection(CAP_EXCEEDED, "amount", Words.say("application.claw-no-more", left));
        }
        mustSayWhy(recovery.reason());
        money = money.recovered(recovery).wishing(move(line, year, Yuan.ZERO.minus(recovery.amount()), who));
        take(ApplicationStep.CLAW_BACK, recovery.reason(), recovery.amount(), authority(), who);
    }

    /** The line has what it takes back. */
    public void returned() {
        money = money.made();
    }

    /** Whether the movement it waits for brings money back. */
    public boolean isReturning() {
        BudgetMove wish = money.wish();
        return wish != null && wish.amount().hundredths() < 0;
    }

    private BudgetMove move(String line, int year, Yuan amount, Acting who) {
        return new BudgetMove(
                id.value() + "#" + (history.size() + 1) + "-" + getVersion(), line, year, amount, who.at());
    }
}
