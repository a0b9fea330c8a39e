package org.hatchery.voucher.story;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.ReceiptLedger;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.ClaimState;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.LookupOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Every read of vouchers, inside the scope of whoever asks.
 *
 * <p>A voucher in a provider's scope may hold orders of other providers; those never leave the directory.
 */
@Component
@NamedInterface(propagate = false)
public class VoucherDirectory {
    private static final Keyset<Voucher> LATEST = Keyset.byDay(
            Voucher.class,
            "requestedOn",
            Voucher::getRequestedOn,
            voucher -> voucher.getId().value());

    public static final ListOrders<Voucher> ORDERS = ListOrders.usually("REQUESTED_ON", LATEST)
            .or(
                    "ISSUED_ON",
                    Keyset.byDayIfAny(
                            Voucher.class,
                            "issuedOn",
                            Voucher::getIssuedOn,
                            voucher -> voucher.getId().value()))
            .or(
                    "VALID_UNTIL",
                    Keyset.byDayIfAny(
                            Voucher.class,
                            "validUntil",
                            voucher -> voucher.life().validUntil(),
                            voucher -> voucher.getId().value()))
            .or(
                    "FACE",
                    Keyset.byAmount(
                            Voucher.class,
                            "face",
                            Voucher::getFace,
                            voucher -> voucher.getId().value()));

    private static final String CLAIMED = "claimed";
    private static final String PROVIDER = Scope.provider("");

    private final MongoOperations mongo;
    private final Vouchers vouchers;

    VoucherDirectory(MongoOperations mongo, Vouchers vouchers) {
        this.mongo = mongo;
        this.vouchers = vouchers;
    }

    /** Vouchers, latest request first unless another order is asked for. */
    public Page<SeenVoucher> search(VoucherFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request).map(voucher -> voucher.seenBy(scope));
    }

    /**
     * The same of several subjects at once, by the key under which each sees what is its own; who is one of several providers
     * of a voucher must not learn of the others.
     */
    public Map<String, Page<SeenVoucher>> search(
            VoucherFilter filter, Collection<String> subjects, Scope scope, PageRequest request) {
        boolean provider = scope.keys().stream().anyMatch(key -> key.startsWith(PROVIDER));
        List<String> own = subjects.stream()
                .filter(subject -> !provider || scope.keys().contains(subject))
                .toList();
        return seen(ORDERS.pages(mongo, conditions(filter, scope), Scope.FIELD, own, request), scope);
    }

    /** The same of several programmes, by their ids. */
    public Map<String, Page<SeenVoucher>> ofProgrammes(
            VoucherFilter filter, Collection<String> programmes, Scope scope, PageRequest request) {
        return seen(ORDERS.pages(mongo, conditions(filter, scope), "programme", programmes, request), scope);
    }

    private static Map<String, Page<SeenVoucher>> seen(Map<String, Page<Voucher>> pages, Scope scope) {
        Map<String, Page<SeenVoucher>> seen = new HashMap<>();
        pages.forEach((subject, page) -> seen.put(subject, page.map(voucher -> voucher.seenBy(scope))));
        return seen;
    }

    public List<SeenVoucher> find(Collection<VoucherId> ids, Scope scope) {
        var query = new Query(allOf(List.of(where("_id").in(ids), scope.condition())));
        return mongo.find(query, Voucher.class).stream()
                .map(voucher -> voucher.seenBy(scope))
                .toList();
    }

    /** The vouchers themselves, for whatever follows all of them. */
    public List<Voucher> whole(Collection<VoucherId> ids) {
        return mongo.find(new Query(where("_id").in(ids)), Voucher.class);
    }

    /** One of these. */
    public Optional<Voucher> whole(VoucherId id) {
        return vouchers.findById(id);
    }

    /** What an applicant ever asked for. */
    public List<Voucher> ofApplicant(IncubateeId applicant) {
        return vouchers.ofApplicant(applicant);
    }

    /** The same under one programme. */
    public List<Voucher> ofApplicant(IncubateeId applicant, ProgrammeId programme) {
        return vouchers.ofApplicant(applicant, programme);
    }

    /** Vouchers of a programme of which some claim is approved, at most so many. */
    public List<Voucher> withApprovedClaims(ProgrammeId programme, int most) {
        var query = new Query(allOf(List.of(
                where("programme").is(programme), where("orders.claim.state").is(ClaimState.APPROVED))));
        return mongo.find(query.limit(most), Voucher.class);
    }

    /** The whole voucher, for an act on it. */
    Voucher get(VoucherId id, Scope scope, String field) {
        Voucher found = mongo.findOne(new Query(allOf(List.of(where("_id").is(id), scope.condition()))), Voucher.class);
        if (found == null) {
            throw Rejection.notFound(field);
        }
        return found;
    }

    /**
     * The same for a redemption, whose key must not have been used for another act; one command asks both.
     *
     * @throws Rejection NOT_FOUND; IDEMPOTENCY_KEY_REUSED
     */
    Voucher getUnlessUsed(Receipt receipt, VoucherId id, Scope scope, String field) {
        Aggregation both = Aggregation.newAggregation(
                Aggregation.match(allOf(List.of(where("_id").is(id), scope.condition()))),
                LookupOperation.newLookup()
                        .from(ReceiptLedger.COLLECTION)
                        .pipeline(Aggregation.match(allOf(List.of(
                                where("_id").is(receipt.key()), where("digest").ne(receipt.digest())))))
                        .as(CLAIMED));
        Document found = mongo.aggregate(both, Voucher.class, Document.class).getUniqueMappedResult();
        if (found == null) {
            throw Rejection.notFound(field);
        }
        boolean elsewhere = !found.getList(CLAIMED, Document.class).isEmpty();
        found.remove(CLAIMED);
        Voucher voucher = mongo.getConverter().read(Voucher.class, found);
        if (elsewhere && voucher.replayed(receipt).isEmpty()) {
            throw Receipt.reused();
        }
        return voucher;
    }

    /** Whoever has read one of these to place an order loses the race, and looks at the claims of its key once more. */
    void haveReadAgain(Scope scope) {
        Query usable = new Query(
                allOf(List.of(scope.condition(), where("state").in(VoucherState.ISSUED, VoucherState.PARTLY_USED))));
        mongo.updateMulti(usable, new Update().inc("version", 1), Voucher.class);
    }

    /** The voucher with this order. */
    Optional<Voucher> withOrder(String order) {
        return Optional.ofNullable(mongo.findOne(new Query(where("orders._id").is(order)), Voucher.class));
    }

    static List<Criteria> conditions(VoucherFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.programme(), programme -> where("programme").is(programme)),
                given(filter.incubatee(), incubatee -> where(Scope.FIELD).is(Scope.incubatee(incubatee.value()))),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.orderStates(), states -> ownOrder("state", states, scope)),
                given(filter.claimStates(), states -> ownOrder("claim.state", states, scope)),
                given(filter.requestedOn(), days -> days.on("requestedOn")),
                given(filter.issuedOn(), days -> days.on("issuedOn")),
                given(filter.validUntil(), days -> days.on("validUntil")),
                given(filter.text(), NameSearch::matches));
    }

    /** A provider must not learn from what it finds how far an order of another provider has come. */
    private static Criteria ownOrder(String field, Set<?> states, Scope scope) {
        return where("orders").elemMatch(ownOrders(scope, "").and(field).in(states));
    }

    /** Orders that somebody may see of a voucher, whose fields lie within that one. */
    static Criteria ownOrders(Scope scope, String within) {
        List<String> providers = scope.keys().stream()
                .filter(key -> key.startsWith(PROVIDER))
                .map(key -> key.substring(PROVIDER.length()))
                .toList();
        return providers.isEmpty()
                ? new Criteria()
                : where(within + "offer.provider").in(providers);
    }
}
