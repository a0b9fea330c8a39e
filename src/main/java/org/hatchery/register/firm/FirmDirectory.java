package org.hatchery.register.firm;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of registered firms, inside the scope of whoever asks. */
@Component
@NamedInterface(propagate = false)
public class FirmDirectory {
    static final ListOrders<RegisteredFirm> ORDERS = ListOrders.usually(
            "NAME",
            ListByName.keyset(
                    RegisteredFirm.class,
                    RegisteredFirm::nameOrder,
                    firm -> firm.creditCode().value()));
    /** So many of one name tell that a name is not enough. */
    private static final int SOME = 2;

    private final MongoOperations mongo;

    FirmDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public List<RegisteredFirm> find(Collection<CreditCode> codes, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(codes), scope.condition()))), RegisteredFirm.class);
    }

    /** The firm with this code, wherever it lies. */
    public Optional<RegisteredFirm> find(CreditCode code) {
        return find(List.of(code), Scope.EVERYTHING).stream().findFirst();
    }

    /**
     * The firm with this code.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public RegisteredFirm get(CreditCode code, Scope scope) {
        return find(List.of(code), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("registeredFirm"));
    }

    /** Firms of a region that are called so, whatever the signs in the name; at most two. */
    public List<RegisteredFirm> called(String name, RegionCode region) {
        var query = new Query(allOf(List.of(
                        where("nameKey").is(Wording.folded(name)),
                        where(Scope.FIELD).is(Scope.region(region.value())))))
                .limit(SOME);
        return mongo.find(query, RegisteredFirm.class);
    }

    /** Firms by name. */
    public Page<RegisteredFirm> search(FirmFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.text(), NameSearch::matches)),
                request);
    }
}
