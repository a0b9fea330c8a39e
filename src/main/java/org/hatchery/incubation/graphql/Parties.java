package org.hatchery.incubation.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the parties of many stays and services at once, as far as the caller may see them. */
@Component
class Parties {
    private final CarrierViews carriers;
    private final IncubateeViews incubatees;

    Parties(CarrierViews carriers, IncubateeViews incubatees) {
        this.carriers = carriers;
        this.incubatees = incubatees;
    }

    <T> Map<T, CarrierView> carriers(List<T> items, Function<T, CarrierId> id, Actor actor) {
        Map<CarrierId, CarrierView> found = carriers.find(distinct(items, id), actor.scope());
        return answer(items, item -> found.get(id.apply(item)));
    }

    <T> Map<T, IncubateeView> incubatees(List<T> items, Function<T, IncubateeId> id, Actor actor) {
        Map<IncubateeId, IncubateeView> found = incubatees.find(distinct(items, id), actor.scope());
        return answer(items, item -> found.get(id.apply(item)));
    }

    Map<IncubateeId, IncubateeView> incubatees(Collection<IncubateeId> ids, Actor actor) {
        return incubatees.find(ids, actor.scope());
    }

    private static <T, I> List<I> distinct(List<T> items, Function<T, I> id) {
        return items.stream().map(id).distinct().toList();
    }

    /** What nobody found stays absent, which the API shows as null. */
    private static <T, V> Map<T, V> answer(List<T> items, Function<T, @Nullable V> view) {
        Map<T, V> answer = new HashMap<>();
        items.forEach(item -> {
            V found = view.apply(item);
            if (found != null) {
                answer.put(item, found);
            }
        });
        return answer;
    }
}
