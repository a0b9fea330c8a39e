package org.hatchery.incubation.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.incubation.rule.TimeOfStay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.shared.Scope;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** How long firms were in incubation in all their stays, beside what the rule of their carrier grants. */
@Controller
class TimeOfStayController {
    private final StayDirectory stays;
    private final CarrierDirectory carriers;
    private final IncubationRules rules;
    private final Clock clock;

    TimeOfStayController(StayDirectory stays, CarrierDirectory carriers, IncubationRules rules, Clock clock) {
        this.stays = stays;
        this.carriers = carriers;
        this.rules = rules;
        this.clock = clock;
    }

    @BatchMapping(typeName = "Incubatee")
    Map<IncubateeView, TimeOfStayView> timeOfStay(List<IncubateeView> shown) {
        LocalDate today = LocalDate.now(clock);
        Map<IncubateeId, List<StayFact>> facts =
                stays.factsOfIncubatees(shown.stream().map(IncubateeView::key).toList()).stream()
                        .collect(groupingBy(StayFact::incubatee));
        List<CarrierId> hosts = facts.values().stream()
                .flatMap(List::stream)
                .map(StayFact::carrier)
                .distinct()
                .toList();
        Map<CarrierId, Carrier> known =
                carriers.find(hosts, Scope.EVERYTHING).stream().collect(toMap(Carrier::getId, Function.identity()));
        Map<IncubateeView, TimeOfStayView> answer = new HashMap<>();
        shown.forEach(one -> {
            List<StayFact> own = facts.getOrDefault(one.key(), List.of());
            Optional<IncubationRule> rule = last(own)
                    .flatMap(stay -> Optional.ofNullable(known.get(stay.carrier())))
                    .flatMap(carrier -> rules.forCarrier(carrier, today));
            answer.put(one, view(TimeOfStay.before(today.plusDays(1), own), rule));
        });
        return answer;
    }

    /** Where it stays, or stayed last. */
    private static Optional<StayFact> last(List<StayFact> own) {
        return own.stream()
                .max(java.util.Comparator.<StayFact, Boolean>comparing(stay -> stay.endedOn() == null)
                        .thenComparing(StayFact::enteredOn));
    }

    private static TimeOfStayView view(TimeOfStay time, Optional<IncubationRule> rule) {
        Optional<IncubationRule> limiting = rule.filter(known -> known.totalMonths() != null);
        Integer limit = limiting.map(IncubationRule::totalMonths).orElse(null);
        return new TimeOfStayView(
                time.first(),
                (int) time.days(),
                time.months(),
                time.stays(),
                limit,
                limiting.map(IncubationRule::citation).orElse(null),
                limit != null && time.exhausts(limit));
    }
}
