package org.hatchery.pilotproject;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Telling;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Pilot-test project (中试项目) of a firm or team at a base, from proposal to conclusion and what came of it. */
@Counted
@Telling
@Document("pilotProjects")
public class PilotProject {
    @Id
    private final PilotProjectId id;

    @Version
    private @Nullable Long version;

    private final Host host;
    private final Applicant applicant;
    private final PilotPlan plan;
    private final LocalDate proposedOn;
    private PilotState state;
    private List<Payment> payments;
    private List<PilotEvent> history;
    private @Nullable AcceptanceTest acceptanceTest;
    private @Nullable PilotResults results;
    private @Nullable PilotFailure failure;
    private List<FollowUp> followUps;
    private @Nullable Rating rating;
    private final Receipt receipt;
    private final Set<String> visibleTo;
    private final boolean sample;

    /** Voucher orders among the payments; each may pay one project. Absent, not empty, for the sake of the index. */
    private @Nullable Set<String> voucherOrders;

    PilotProject(
            PilotProjectId id,
            Host host,
            Applicant applicant,
            PilotPlan plan,
            LocalDate proposedOn,
            PilotState state,
            List<Payment> payments,
            List<PilotEvent> history,
            List<FollowUp> followUps,
            Receipt receipt,
            Set<String> visibleTo,
            boolean sample) {
        this.id = id;
        this.host = host;
        this.applicant = applicant;
        this.plan = plan;
        this.proposedOn = proposedOn;
        this.state = state;
        this.payments = payments;
        this.history = history;
        this.followUps = followUps;
        this.receipt = receipt;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    /** A proposal that the base has yet to answer. */
    public static PilotProject propose(
            PilotProjectId id,
            Host host,
            Applicant applicant,
            PilotPlan plan,
            List<Payment> payments,
            PilotEvent event,
            Receipt receipt,
            boolean sample) {
        return new PilotProject(
                id,
                host,
                applicant,
                plan,
                event.on(),
                PilotState.PROPOSED,
                List.copyOf(payments),
                List.of(event),
                List.of(),
                receipt,
                scopeKeys(host, applicant),
                sample);
    }

    /** Both parties and the bureaus above either see it. */
    private static Set<String> scopeKeys(Host host, Applicant applicant) {
        return Stream.concat(host.scopeKeys().stream(), applicant.scopeKeys().stream())
                .collect(toUnmodifiableSet());
    }

    /**
     * Takes a step of the base.
     *
     * @throws Rejection WRONG_STATE, WRONG_DATES as {@link Course#and} says; INVALID or EVIDENCE_MISSING for facts that do
     *     not hold
     */
    public void advance(Advance advance, PilotEvent event, LocalDate today) {
        event.step().mustLeadFrom(state);
        advance.check(plan);
        take(event, today);
        keep(advance);
    }

    private void keep(Advance advance) {
        if (advance instanceof Advance.Test step) {
            acceptanceTest = step.test();
        } else if (advance instanceof Advance.Conclude step) {
            results = step.results();
        } else if (advance instanceof Advance.Fail step) {
            failure = step.failure();
        }
    }

    /**
     * Takes the proposal back.
     *
     * @throws Rejection WRONG_STATE once it runs or is over; WRONG_DATES as {@link Course#and} says
     */
    public void withdraw(PilotEvent event, LocalDate today) {
        event.step().mustLeadFrom(state);
        take(event, today);
    }

    private void take(PilotEvent event, LocalDate today) {
        history = course().and(event, today).all();
        state = event.step().to();
    }

    private Course course() {
        return new Course(history);
    }

    /**
     * Records what came of it.
     *
     * @throws Rejection WRONG_STATE unless it is concluded; WRONG_DATES before the conclusion or after today; INVALID or
     *     EVIDENCE_MISSING for facts that do not hold; ALREADY_REGISTERED for the same kind and evidence
     */
    public void follow(FollowUp outcome, LocalDate today) {
        state.mustBeConcluded();
        outcome.check();
        course().mustHaveReached(outcome.on(), today);
        followUps = new FollowUps(followUps).and(outcome).all();
    }

    /**
     * Records what the applicant thinks of the base, in place of what it thought before.
     *
     * @throws Rejection WRONG_STATE unless it is concluded or failed; INVALID for a score that cannot be
     */
    public void rate(Rating opinion) {
        state.mustBeOver();
        opinion.check();
        rating = opinion;
    }

    /**
     * Notes that a voucher order pays a part; the same order counts once, with what it said last.
     *
     * @throws Rejection CAP_EXCEEDED when all payments together would be more than the project costs
     */
    public void payByVoucher(String order, Yuan amount) {
        pay(paid().byVoucher(order, amount).atMost(plan.estimatedCost()));
    }

    private void pay(Payments now) {
        payments = now.all();
        voucherOrders = now.voucherOrders().isEmpty() ? null : now.voucherOrders();
    }

    private Payments paid() {
        return new Payments(payments);
    }

    /**
     * Pays what a voucher order pays now, and nothing of one that came to nothing; says whether that is news.
     *
     * @param amount never more than it was
     */
    boolean follow(String order, Yuan amount) {
        if (!paid().payOtherwise(order, amount)) {
            return false;
        }
        pay(amount.hundredths() == 0 ? paid().withoutVoucher(order) : paid().byVoucher(order, amount));
        return true;
    }

    /** Voucher orders among the payments. */
    Set<String> voucherOrders() {
        return voucherOrders == null ? Set.of() : voucherOrders;
    }

    /** Day from which it stands where it stands. */
    public LocalDate since() {
        return course().since();
    }

    /** Days it has stood there; null when it is over. */
    public @Nullable Integer daysInState(LocalDate today) {
        return state.isFinal() ? null : Math.toIntExact(ChronoUnit.DAYS.between(since(), today));
    }

    /** First day it ran; empty when it never did. */
    public Optional<LocalDate> startedOn() {
        return course().startedOn();
    }

    /** What it cost in the end; null while that is unknown. */
    public @Nullable Yuan actualCost() {
        Yuan failed = failure == null ? null : failure.actualCost();
        return results == null ? failed : results.actualCost();
    }

    public PilotProjectId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public Host getHost() {
        return host;
    }

    public Applicant getApplicant() {
        return applicant;
    }

    public PilotPlan getPlan() {
        return plan;
    }

    public LocalDate getProposedOn() {
        return proposedOn;
    }

    public PilotState getState() {
        return state;
    }

    public List<Payment> getPayments() {
        return payments;
    }

    public List<PilotEvent> getHistory() {
        return history;
    }

    public @Nullable AcceptanceTest getAcceptanceTest() {
        return acceptanceTest;
    }

    public @Nullable PilotResults getResults() {
        return results;
    }

    public @Nullable PilotFailure getFailure() {
        return failure;
    }

    public List<FollowUp> getFollowUps() {
        return followUps;
    }

    public @Nullable Rating getRating() {
        return rating;
    }

    Receipt getReceipt() {
        return receipt;
    }

    public boolean isSample() {
        return sample;
    }
}
