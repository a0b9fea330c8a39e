package org.hatchery.settlement;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.Partner;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.story.Voucher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Draws up what two regions owe each other for orders across their border. */
@Component
public class ClearingStatistics {
    private final MongoOperations mongo;
    private final ProgrammeDirectory programmes;

    ClearingStatistics(MongoOperations mongo, ProgrammeDirectory programmes) {
        this.mongo = mongo;
        this.programmes = programmes;
    }

    /**
     * The statement of a period, for either of the two bureaus.
     *
     * @throws Rejection NOT_FOUND for a programme that is not there, and for whoever belongs to neither region
     */
    public ClearingStatement statement(ProgrammeId id, RegionCode partner, Period period, Actor actor) {
        Programme programme = programmes.get(id, "programme");
        Set<String> either = Set.of(Scope.region(programme.getRegion().value()), Scope.region(partner.value()));
        if (!actor.scope().includes(either)) {
            throw Rejection.notFound("programme");
        }
        return new ClearingStatement(id, programme.getRegion(), partner, period, lines(id, partner, period));
    }

    private List<ClearingLine> lines(ProgrammeId id, RegionCode partner, Period period) {
        var query = new Query(allOf(List.of(
                where("programme").is(id),
                where("orders.claim.state").in(ClaimState.SETTLED, ClaimState.CLAWED_BACK),
                where("orders.offer.partner.region").is(partner))));
        return mongo.find(query, Voucher.class).stream()
                .flatMap(voucher -> lines(voucher, partner, period))
                .sorted(Comparator.comparing(ClearingLine::settledOn).thenComparing(ClearingLine::order))
                .toList();
    }

    private static Stream<ClearingLine> lines(Voucher voucher, RegionCode partner, Period period) {
        return voucher.getOrders().stream()
                .flatMap(order -> order
                        .getOffer()
                        .crossRegion()
                        .filter(bearer -> bearer.region().equals(partner))
                        .flatMap(bearer -> line(voucher, order, bearer, period))
                        .stream());
    }

    private static Optional<ClearingLine> line(Voucher voucher, Order order, Partner bearer, Period period) {
        Claim claim = order.getClaim();
        LocalDate on = claim == null ? null : claim.settledOn();
        if (claim == null || on == null || on.isBefore(period.firstDay()) || !on.isBefore(period.dayAfter())) {
            return Optional.empty();
        }
        Yuan paid = claim.state() == ClaimState.SETTLED ? claim.amount() : Yuan.ZERO;
        Yuan theirs = bearer.share().of(paid);
        return Optional.of(new ClearingLine(
                voucher.getId(),
                order.getId(),
                voucher.getApplicant().name(),
                order.getOffer().providerName(),
                on,
                paid,
                paid.minus(theirs),
                theirs));
    }
}
