package org.hatchery.pilot.use;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingState;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Adds up from recorded use how far instruments were open to others; a few commands however many hosts there are. */
@Component
@NamedInterface(propagate = false)
public class OpennessStatistics {
    private final MongoOperations mongo;
    private final BaseDirectory bases;
    private final OpenTimeStatistics open;

    OpennessStatistics(MongoOperations mongo, BaseDirectory bases, OpenTimeStatistics open) {
        this.mongo = mongo;
        this.bases = bases;
        this.open = open;
    }

    /** The year of an institution; empty outside the scope, and for one that opens no instruments. */
    public Optional<Openness> of(InstitutionId institution, int year, Scope scope) {
        return bases.openedBy(institution, scope)
                .map(host -> Objects.requireNonNull(of(List.of(host), year).get(host.getId())));
    }

    /** The years of those of these bases that the scope includes. */
    public Map<BaseId, Openness> of(Collection<BaseId> hosts, int year, Scope scope) {
        return of(bases.find(hosts, scope), year);
    }

    /** The years of those of these institutions that open instruments; a statistic, so the caller has checked the scope. */
    public Map<InstitutionId, Openness> of(Collection<InstitutionId> institutions, int year) {
        Map<InstitutionId, PilotBase> hosts = bases.openedBy(institutions);
        Map<BaseId, Openness> years = of(List.copyOf(hosts.values()), year);
        return hosts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        host -> Objects.requireNonNull(years.get(host.getValue().getId()))));
    }

    private Map<BaseId, Openness> of(List<PilotBase> hosts, int year) {
        Map<BaseId, Map<String, Long>> minutes = open.of(hosts, year);
        Map<String, List<Sum>> sums = used(hosts, year).stream()
                .collect(Collectors.groupingBy(sum -> sum.of().base()));
        Map<BaseId, Openness> years = new HashMap<>();
        hosts.forEach(host -> years.put(
                host.getId(),
                year(
                        host,
                        year,
                        minutes.getOrDefault(host.getId(), Map.of()),
                        sums.getOrDefault(host.getId().value(), List.of()))));
        return years;
    }

    private static Openness year(PilotBase host, int year, Map<String, Long> open, List<Sum> sums) {
        Map<String, List<Sum>> pieces =
                sums.stream().collect(Collectors.groupingBy(sum -> sum.of().equipment()));
        List<InstrumentYear> instruments = host.getEquipment().stream()
                .map(piece -> instrument(
                        piece, open.getOrDefault(piece.code(), 0L), pieces.getOrDefault(piece.code(), List.of())))
                .toList();
        return new Openness(host, year, outsideUsers(sums), instruments);
    }

    private static InstrumentYear instrument(Equipment piece, long open, List<Sum> sums) {
        List<Sum> outside = sums.stream().filter(sum -> sum.of().outsider()).toList();
        return new InstrumentYear(
                piece.code(),
                piece.name(),
                open,
                sums.stream().mapToLong(Sum::minutes).sum(),
                outside.stream().mapToLong(Sum::minutes).sum(),
                outsideUsers(sums),
                new Yuan(outside.stream().mapToLong(Sum::fen).sum()));
    }

    private static long outsideUsers(List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.of().outsider())
                .map(sum -> sum.of().incubatee())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private List<Sum> used(List<PilotBase> hosts, int year) {
        var used = where("base")
                .in(hosts.stream().map(PilotBase::getId).toList())
                .and("use.year")
                .is(year)
                .and("state")
                .is(BookingState.USED);
        return mongo.aggregate(
                        newAggregation(
                                match(used),
                                group("base", "equipment", "incubatee", "outsider")
                                        .sum("use.minutes")
                                        .as("minutes")
                                        .sum("price")
                                        .as("fen")),
                        Booking.class,
                        Sum.class)
                .getMappedResults();
    }

    /** What one user of one instrument comes to. */
    private record Sum(@Id User of, long minutes, long fen) {}

    private record User(
            String base, String equipment, @Nullable String incubatee, boolean outsider) {}
}
