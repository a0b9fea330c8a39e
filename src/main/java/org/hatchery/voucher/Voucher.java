package org.hatchery.voucher;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.EXPIRED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.BudgetLedger;
import org.hatchery.programme.Funding;
import org.hatchery.programme.PriorGrant;
import org.hatchery.programme.Programme;
import org.hatchery.programme.ProgrammeId;
import org.hatchery.programme.Rate;
import org.hatchery.programme.Terms;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Innovation voucher (创新券): a grant with its orders, their claims and the ledger of its money.
 *
 * <p>Money moves only through the ledger, and only here. What needs the budget or the register of papers is wished for
 * first and happens when the wish was granted ({@link #granted}); until then no other act is let in.
 */
@Counted
@Document("vouchers")
public class Voucher {
    /** Days after the last one in which a delivery that happened in time can still be recorded. */
    static final int DAYS_TO_RECORD = 30;

    @Id
    private final VoucherId id;

    @Version
    private @Nullable Long version;

    private final ProgrammeId programme;
    private final String programmeTitle;
    private final RegionCode region;
    private final LocalDate termsFrom;
    private final Applicant applicant;
    private final LocalDate requestedOn;
    private final Yuan requested;
    private final String purpose;

    /** City that reviews claims first; null where only the programme's own authority does. */
    private final @Nullable RegionCode city;

    private VoucherState state;
    private @Nullable Yuan face;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate validUntil;

    /** Share of the price that the authority decided; null where the terms name it. */
    private @Nullable Rate rate;

    /** {@code validUntil} for as long as it can expire. */
    private @Nullable LocalDate lapsesOn;

    private List<Order> orders;
    private Ledger ledger;
    private Balances balances;
    private List<VoucherEvent> history;
    private @Nullable Pending pending;
    private Set<String> visibleTo;
    private final boolean sample;

    Voucher(
            VoucherId id,
            ProgrammeId programme,
            String programmeTitle,
            RegionCode region,
            LocalDate termsFrom,
            Applicant applicant,
            LocalDate requestedOn,
            Yuan requested,
            String purpose,
            @Nullable RegionCode city,
            VoucherState state,
            List<Order> orders,
            Ledger ledger,
            Balances balances,
            List<VoucherEvent> history,
            Set<String> visibleTo,
            boolean sample) {
        this.id = id;
        this.programme = programme;
        this.programmeTitle = programmeTitle;
        this.region = region;
        this.termsFrom = termsFrom;
        this.applicant = applicant;
        this.requestedOn = requestedOn;
        this.requested = requested;
        this.purpose = purpose;
        this.city = city;
        this.state = state;
        this.orders = orders;
        this.ledger = ledger;
        this.balances = balances;
        this.history = history;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    /** A request whose rules were checked. */
    static Voucher request(
            int number,
            Programme programme,
            LocalDate termsFrom,
            Applicant applicant,
            Yuan requested,
            String purpose,
            @Nullable RegionCode city,
            LocalDate today,
            VoucherEvent event,
            boolean sample) {
        return new Voucher(
                VoucherId.of(programme.getId(), applicant.id(), number),
                programme.getId(),
                programme.getTitle(),
                programme.getRegion(),
                termsFrom,
                applicant,
                today,
                requested,
                purpose,
                city,
                VoucherState.SUBMITTED,
                List.of(),
                Ledger.EMPTY,
                Balances.of(Ledger.EMPTY),
                List.of(event),
                scopeKeys(programme, applicant),
                sample);
    }

    private static Set<String> scopeKeys(Programme programme, Applicant applicant) {
        Set<String> keys = new HashSet<>(programme.getRegion().visibleTo());
        keys.addAll(applicant.region().visibleTo());
        keys.add(Scope.incubatee(applicant.id().value()));
        return keys;
    }

    // ---- the grant

    /**
     * Wishes for the money of a grant.
     *
     * @throws Rejection WRONG_STATE unless it waits for a decision; CAP_EXCEEDED above what was asked for; INVALID for
     *     nothing, or a last day that is over
     */
    void issue(Yuan granted, @Nullable LocalDate lastDay, LocalDate today, VoucherEvent event) {
        mustBeIn(Set.of(VoucherState.SUBMITTED));
        if (granted.hundredths() == 0) {
            throw new Rejection(INVALID, "amount", "核发额度须大于 0。", "A grant is above 0.");
        }
        if (granted.isMoreThan(requested)) {
            throw new Rejection(CAP_EXCEEDED, "amount", "核发额度不能超过申请额度。", "A grant is at most what was asked for.");
        }
        if (lastDay != null && lastDay.isBefore(today)) {
            throw new Rejection(INVALID, "", "按条款该券已无有效期。", "By its terms the voucher would be over already.");
        }
        face = granted;
        issuedOn = today;
        validUntil = lastDay;
        wish(Pending.Wish.ISSUE, granted, List.of(), null, event);
    }

    /** Notes the share that the authority decided because the terms name none. */
    void decideRate(@Nullable Rate decided) {
        rate = decided;
    }

    /** What it pays by its terms, and by what was decided for it. */
    Funding funding(Terms terms) {
        return terms.fundingAt(rate);
    }

    /**
     * Decides that share for a voucher that was issued without one.
     *
     * @throws Rejection WRONG_STATE unless it can be used and waits for that
     */
    void rate(Rate decided, VoucherEvent event) {
        mustBeIn(Set.of(VoucherState.ISSUED, VoucherState.PARTLY_USED));
        if (rate != null) {
            throw new Rejection(WRONG_STATE, "voucher", "该券的支持比例已确定。", "The rate of this voucher was decided already.");
        }
        rate = decided;
        remember(event);
    }

    /** Turns the request down. */
    void reject(VoucherEvent event) {
        mustBeIn(Set.of(VoucherState.SUBMITTED));
        state = VoucherState.REJECTED;
        remember(event);
    }

    /** Takes back what is left of it; what was delivered is still paid. */
    void revoke(VoucherEvent event) {
        mustBeIn(Set.of(VoucherState.ISSUED, VoucherState.PARTLY_USED, VoucherState.EXHAUSTED));
        close(VoucherState.REVOKED, order -> false, event);
    }

    /**
     * Ends its validity; what was delivered in time is still paid, and a voucher that is used up stays so. What is under
     * contract waits until no delivery in time can be recorded any more.
     */
    void expire(LocalDate today, VoucherEvent event) {
        if (state != VoucherState.EXPIRED || lapsesOn == null) {
            mustBeIn(Set.of(VoucherState.ISSUED, VoucherState.PARTLY_USED, VoucherState.EXHAUSTED));
        }
        if (balances.free().hundredths() == 0 && balances.held().hundredths() == 0) {
            lapsesOn = null;
        } else {
            close(VoucherState.EXPIRED, order -> isDeliveryRecordedOn(today) && order.isUnderContract(), event);
        }
    }

    /** Orders of which a delivery may yet be recorded are kept; all others that were not delivered end. */
    private void close(VoucherState end, Predicate<Order> kept, VoucherEvent event) {
        state = end;
        remember(event);
        orders.stream()
                .filter(order -> order.getState().isBeforeDelivery() && !kept.test(order))
                .forEach(order -> drop(order, event));
        lapsesOn = orders.stream().anyMatch(order -> order.getState().isBeforeDelivery()) ? lastRecording() : null;
        lapseRest(event);
    }

    private void drop(Order order, VoucherEvent event) {
        release(order, event);
        order.move(OrderState.CANCELLED, event);
    }

    private void mustBeIn(Set<VoucherState> allowed) {
        if (!allowed.contains(state)) {
            throw new Rejection(
                    WRONG_STATE, "voucher", "该券当前状态不能办理此事项。", "The voucher is not in a state that allows this.");
        }
    }

    // ---- orders

    /**
     * Places an order and holds its money; rules of the programme were checked.
     *
     * @throws Rejection WRONG_STATE unless it is issued; EXPIRED after its last day; CAP_EXCEEDED above what is free
     */
    Order redeem(Order order, LocalDate today, VoucherEvent event) {
        mustBeUsable(today);
        if (order.getPart().isMoreThan(balances.free())) {
            throw notEnough();
        }
        orders = Stream.concat(orders.stream(), Stream.of(order)).toList();
        visibleTo = union(visibleTo, Set.of(providerKey(order)));
        move(
                EntryKind.HELD,
                order.getId(),
                order.getPart(),
                event,
                event.receipt().key());
        remember(event);
        return order;
    }

    /**
     * Lets only a voucher through that can be used today.
     *
     * @throws Rejection WRONG_STATE or EXPIRED; CAP_EXCEEDED when nothing is left of it
     */
    void mustBeUsable(LocalDate today) {
        if (state == VoucherState.EXPIRED) {
            throw expired();
        }
        mustBeInTime(today);
        if (state == VoucherState.EXHAUSTED) {
            throw notEnough();
        }
        mustBeIn(Set.of(VoucherState.ISSUED, VoucherState.PARTLY_USED));
    }

    private Rejection notEnough() {
        return new Rejection(
                CAP_EXCEEDED,
                "amount",
                "该券可用余额为 " + balances.free() + " 元，请调整金额。",
                "The voucher has " + balances.free() + " yuan left; please ask for less.");
    }

    /**
     * Refuses days after the last one, also while {@link ExpireVouchers} has yet to come by.
     *
     * @throws Rejection EXPIRED
     */
    void mustBeInTime(LocalDate day) {
        if (!isInTime(day)) {
            throw expired();
        }
    }

    boolean isInTime(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }

    /** Whether a delivery that happened in time can still be recorded on that day. */
    boolean isDeliveryRecordedOn(LocalDate day) {
        LocalDate last = lastRecording();
        return last == null || !day.isAfter(last);
    }

    /**
     * Refuses days on which no delivery can be recorded any more.
     *
     * @throws Rejection EXPIRED
     */
    void mustRecordDeliveries(LocalDate today) {
        if (!isDeliveryRecordedOn(today)) {
            throw expired();
        }
    }

    private @Nullable LocalDate lastRecording() {
        return validUntil == null ? null : validUntil.plusDays(DAYS_TO_RECORD);
    }

    private static Rejection expired() {
        return new Rejection(EXPIRED, "voucher", "该券已过有效期。", "The voucher is no longer valid.");
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /**
     * Takes an order one step on; a step that ends it frees its money.
     *
     * @throws Rejection WRONG_STATE
     */
    void take(OrderStep step, Order order, VoucherEvent event) {
        step.mustLeadFrom(order);
        if (step.to().isOver()) {
            drop(order, step.to(), event);
        } else {
            order.move(step.to(), event);
            remember(event);
        }
    }

    private void drop(Order order, OrderState end, VoucherEvent event) {
        release(order, event);
        order.move(end, event);
        remember(event);
        lapseRest(event);
    }

    /**
     * Takes over what was delivered.
     *
     * @throws Rejection WRONG_STATE; WRONG_DATES before order or contract; EXPIRED for a day after the last one, or when a
     *     delivery in time is recorded too late
     */
    void deliver(Order order, Delivery delivery, LocalDate today, VoucherEvent event) {
        mustRecordDeliveries(today);
        mustBeInTime(delivery.on());
        OrderStep.DELIVER.mustLeadFrom(order);
        order.mustBeDeliverable(delivery.on());
        take(OrderStep.DELIVER, order, event);
        order.delivered(delivery);
    }

    /**
     * Wishes for the contract of an order to be used nowhere else.
     *
     * @throws Rejection WRONG_STATE; WRONG_DATES for one that was signed before the voucher was issued
     */
    void contract(Order order, Contract signed, VoucherEvent event) {
        OrderStep.CONTRACT.mustLeadFrom(order);
        if (issuedOn != null && signed.signedOn().isBefore(issuedOn)) {
            throw new Rejection(
                    WRONG_DATES,
                    "signedOn",
                    "合同须在该券核发（" + issuedOn + "）之后签订，此前签订的合同不予支持。",
                    "The contract is signed on or after the day the voucher was issued, " + issuedOn + ".");
        }
        order.contracted(signed);
        wish(Pending.Wish.CONTRACT, Yuan.ZERO, order.papers(), null, event);
    }

    /** Wishes for the invoices of a claim to be used nowhere else. */
    void claim(Order order, Claim draft, VoucherEvent event) {
        ClaimStep.SUBMIT.mustLeadFrom(order);
        Claim before = order.getClaim();
        order.drafted(draft);
        wish(Pending.Wish.CLAIM, Yuan.ZERO, order.papers(), before, event);
    }

    /** Takes a claim one step on. */
    void review(Order order, Claim next, VoucherEvent event) {
        order.claimed(next, event);
        remember(event);
    }

    /** Turns a claim down for good and frees its money and its papers. */
    void rejectClaim(Order order, VoucherEvent event) {
        release(order, event);
        order.claimed(order.present().in(ClaimState.REJECTED), event);
        remember(event);
        lapseRest(event);
    }

    /** Pays an approved claim; what the order held beyond it is free again. */
    void settle(Order order, String batch, LocalDate today, VoucherEvent event) {
        Claim claim = ClaimStep.SETTLE.of(order);
        move(
                EntryKind.SETTLED,
                order.getId(),
                claim.amount(),
                event,
                event.receipt().key());
        release(order, event);
        order.claimed(claim.paidBy(batch, today), event);
        remember(event);
        lapseRest(event);
    }

    /** Demands back what was paid. */
    void clawBack(Order order, VoucherEvent event) {
        Claim claim = ClaimStep.CLAW_BACK.of(order);
        move(
                EntryKind.CLAWED_BACK,
                order.getId(),
                claim.amount(),
                event,
                event.receipt().key());
        order.claimed(claim.in(ClaimState.CLAWED_BACK), event);
        remember(event);
    }

    // ---- money

    private void move(EntryKind kind, @Nullable String order, Yuan amount, VoucherEvent event, String key) {
        ledger = ledger.plus(id, kind, order, amount, event, key);
        balances = Balances.of(ledger);
        restate();
    }

    private void release(Order order, VoucherEvent event) {
        Yuan held = ledger.heldFor(order.getId());
        if (held.hundredths() > 0) {
            move(EntryKind.RELEASED, order.getId(), held, event, event.receipt().key());
        }
    }

    /** Whatever is free on a closed voucher goes back to the budget. */
    private void lapseRest(VoucherEvent event) {
        if (state.isClosed() && balances.free().hundredths() > 0) {
            wish(Pending.Wish.LAPSE, new Yuan(-balances.free().hundredths()), List.of(), null, event);
        }
    }

    /** An open voucher is issued, partly used or exhausted as its balances say. */
    private void restate() {
        if (state.isUsable() || state == VoucherState.EXHAUSTED) {
            boolean untouched = balances.free().equals(balances.face());
            boolean empty = balances.free().hundredths() == 0;
            state = untouched ? VoucherState.ISSUED : empty ? VoucherState.EXHAUSTED : VoucherState.PARTLY_USED;
        }
    }

    // ---- wishes

    private void wish(
            Pending.Wish wish, Yuan posting, List<String> papers, @Nullable Claim before, VoucherEvent event) {
        if (pending != null) {
            throw new IllegalStateException("Something else is pending on " + id.value() + ".");
        }
        pending = new Pending(wish, nextKey(), posting, papers, before, event);
    }

    /** Names the next write of the voucher; no two writes that came about have the same. */
    String nextKey() {
        return id.value() + "#" + getVersion();
    }

    /** The act that waited has what it needs, and happens. */
    Voucher granted() {
        Pending act = outstanding();
        pending = null;
        switch (act.wish()) {
            case ISSUE -> issued(act);
            case LAPSE -> move(EntryKind.LAPSED, null, new Yuan(-act.posting().hundredths()), act.event(), act.key());
            case CONTRACT -> take(OrderStep.CONTRACT, order(act.event()), act.event());
            case CLAIM -> handedIn(order(act.event()), act.event());
        }
        return this;
    }

    private void issued(Pending act) {
        state = VoucherState.ISSUED;
        lapsesOn = validUntil;
        move(EntryKind.ISSUED, null, act.posting(), act.event(), act.key());
        remember(act.event());
    }

    private void handedIn(Order order, VoucherEvent event) {
        Claim draft = order.claimIn(Set.of(ClaimState.DRAFT));
        review(order, draft.in(city == null ? ClaimState.AGENCY_REVIEW : ClaimState.CITY_REVIEW), event);
    }

    /** The act that waited cannot have what it needs, and never happened. */
    Voucher denied() {
        Pending act = outstanding();
        pending = null;
        switch (act.wish()) {
            case ISSUE -> ungrant();
            case LAPSE -> throw new IllegalStateException("A budget takes back what it gave to " + id.value() + ".");
            case CONTRACT -> order(act.event()).contracted(null);
            case CLAIM -> order(act.event()).drafted(act.before());
        }
        return this;
    }

    private void ungrant() {
        face = null;
        issuedOn = null;
        validUntil = null;
        rate = null;
    }

    private Pending outstanding() {
        return Optional.ofNullable(pending)
                .orElseThrow(() -> new IllegalStateException("Nothing is pending on " + id.value() + "."));
    }

    private Order order(VoucherEvent event) {
        return order(String.valueOf(event.order())).orElseThrow();
    }

    /** Whether the act of just this request is pending. */
    boolean isPending(Receipt receipt) {
        return pending != null && pending.event().receipt().equals(receipt);
    }

    boolean waitsFor(String key) {
        return pending != null && pending.key().equals(key);
    }

    /** Whether the act happened after all. */
    boolean hasBooked(Pending act) {
        boolean moved = ledger.has(act.key());
        return moved || (act.posting().hundredths() == 0 && history.contains(act.event()));
    }

    BudgetLedger.Verdict verdict(String posting) {
        if (waitsFor(posting)) {
            return BudgetLedger.Verdict.OUTSTANDING;
        }
        return ledger.has(posting) ? BudgetLedger.Verdict.BOOKED : BudgetLedger.Verdict.VOID;
    }

    // ---- questions

    private void remember(VoucherEvent event) {
        history = Stream.concat(history.stream(), Stream.of(event)).toList();
    }

    /**
     * What the same request did before, or is about to do.
     *
     * @throws Rejection IDEMPOTENCY_KEY_REUSED for another request under the same key
     */
    Optional<VoucherEvent> replayed(Receipt receipt) {
        Stream<VoucherEvent> all =
                Stream.concat(history.stream(), Optional.ofNullable(pending).map(Pending::event).stream());
        Optional<VoucherEvent> first =
                all.filter(event -> event.receipt().key().equals(receipt.key())).findFirst();
        first.map(VoucherEvent::receipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    /** What was asked when this order was placed. */
    Optional<Receipt> placedBy(String orderId) {
        return history.stream()
                .filter(event -> event.act() == VoucherAct.PLACED && orderId.equals(event.order()))
                .map(VoucherEvent::receipt)
                .findFirst();
    }

    public Optional<Order> order(String orderId) {
        return orders.stream().filter(order -> order.getId().equals(orderId)).findFirst();
    }

    /** What live orders of a kind take. */
    Yuan usedFor(VoucherServiceKind kind) {
        return orders.stream()
                .filter(order -> order.counts() && order.getOffer().kind() == kind)
                .map(Order::getPart)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    public boolean canBeUsedOn(LocalDate day) {
        return state.isUsable() && isInTime(day);
    }

    /** Contracts and invoices in its books: of orders that did not come to nothing, and of a claim being corrected. */
    Set<String> papers() {
        Set<String> papers = new HashSet<>(dropped());
        orders.stream().filter(Order::counts).forEach(order -> papers.addAll(order.papers()));
        return papers;
    }

    /** Invoices that the pending correction of a claim no longer names. */
    List<String> dropped() {
        if (pending == null || pending.before() == null) {
            return List.of();
        }
        Order corrected = order(pending.event());
        return corrected.papersOf(pending.before()).stream()
                .filter(key -> !pending.papers().contains(key))
                .toList();
    }

    /** Whether some order of it has come, or may come, to something. */
    boolean hasUse() {
        return orders.stream().anyMatch(Order::counts);
    }

    /** What later requests of the same applicant have to know of these; what was turned down counts for nothing. */
    static List<PriorGrant> prior(List<Voucher> before, LocalDate today) {
        return before.stream()
                .filter(known -> known.state != VoucherState.REJECTED)
                .map(known -> known.asPrior(today))
                .toList();
    }

    private PriorGrant asPrior(LocalDate today) {
        // the whole request also while a smaller grant is pending, which may be denied
        Yuan amount = state == VoucherState.SUBMITTED ? requested : balances.face();
        boolean open = state == VoucherState.SUBMITTED
                || canBeUsedOn(today)
                || orders.stream().anyMatch(Order::isUnderWay);
        return new PriorGrant(requestedOn.getYear(), amount, open, balances.lapsed());
    }

    /** The voucher as far as the scope reaches: a provider sees its own orders and nothing of the others. */
    public SeenVoucher seenBy(Scope scope) {
        return scope.includes(keysOfAll()) ? SeenVoucher.whole(this) : SeenVoucher.inPart(this, scope);
    }

    /** Whether no last day lies before it that has yet to end anything. */
    boolean isLapsed() {
        return lapsesOn == null;
    }

    /** Keys under which the whole voucher is visible. */
    Set<String> keysOfAll() {
        Set<String> keys = new HashSet<>(visibleTo);
        keys.removeIf(key -> key.startsWith(Scope.provider("")));
        return keys;
    }

    static String providerKey(Order order) {
        return Scope.provider(order.getOffer().provider().value());
    }

    boolean isUnsettled() {
        return pending != null;
    }

    /** Counts a write that a story tells of, so that no later act has the key of an earlier one. */
    void written() {
        version = version == null ? 0 : version + 1;
    }

    @Nullable Pending getPending() {
        return pending;
    }

    public VoucherId getId() {
        return id;
    }

    /** Counts the changes; 0 for one that was just requested. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public ProgrammeId getProgramme() {
        return programme;
    }

    public String getProgrammeTitle() {
        return programmeTitle;
    }

    public RegionCode getRegion() {
        return region;
    }

    public LocalDate getTermsFrom() {
        return termsFrom;
    }

    public Applicant getApplicant() {
        return applicant;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public Yuan getRequested() {
        return requested;
    }

    public String getPurpose() {
        return purpose;
    }

    public @Nullable RegionCode getCity() {
        return city;
    }

    public VoucherState getState() {
        return state;
    }

    public @Nullable Yuan getFace() {
        return face;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public @Nullable Rate getRate() {
        return rate;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    @Nullable LocalDate getLapsesOn() {
        return lapsesOn;
    }

    public List<Order> getOrders() {
        return orders;
    }

    public Ledger getLedger() {
        return ledger;
    }

    public Balances getBalances() {
        return balances;
    }

    public List<VoucherEvent> getHistory() {
        return history;
    }

    Set<String> getVisibleTo() {
        return visibleTo;
    }

    public boolean isSample() {
        return sample;
    }
}
