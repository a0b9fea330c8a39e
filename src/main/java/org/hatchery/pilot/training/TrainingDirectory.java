package org.hatchery.pilot.training;

import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of training records, inside the scope of whoever asks. */
@Component
public class TrainingDirectory {
    private static final Keyset<TrainingRecord> LATEST =
            Keyset.byDay(TrainingRecord.class, "passedOn", TrainingRecord::passedOn, TrainingRecord::id);

    public static final ListOrders<TrainingRecord> ORDERS = ListOrders.usually("PASSED_ON", LATEST)
            .or(
                    "VALID_TO",
                    Keyset.byDayIfAny(TrainingRecord.class, "validTo", TrainingRecord::validTo, TrainingRecord::id));

    private final MongoOperations mongo;

    TrainingDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** What a firm or team passed for a piece, for whoever lets it in there. */
    public Optional<TrainingRecord> find(BaseId base, String equipment, IncubateeId incubatee) {
        return Optional.ofNullable(mongo.findById(TrainingRecord.id(base, equipment, incubatee), TrainingRecord.class));
    }

    public List<TrainingRecord> find(Collection<String> ids, Scope scope) {
        return mongo.find(
                new Query(Keyset.allOf(List.of(where("_id").in(ids), scope.condition()))), TrainingRecord.class);
    }

    /** Records, latest first unless another order is asked for. */
    public Page<TrainingRecord> search(
            @Nullable BaseId base,
            @Nullable String equipment,
            @Nullable IncubateeId incubatee,
            Scope scope,
            PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(base, id -> where(Scope.FIELD).is(Scope.provider(id.value()))),
                        given(equipment, code -> where("equipment").is(code)),
                        given(incubatee, id -> where(Scope.FIELD).is(Scope.incubatee(id.value())))),
                request);
    }
}
