package org.hatchery.figures.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.figures.YearFigures;
import org.hatchery.figures.YearFiguresDirectory;
import org.hatchery.figures.YearFiguresId;
import org.hatchery.figures.YearValues;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.shared.Wording;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of a carrier's firms and teams for the year that is over, with what was entered of them. */
@Component
class SheetRows {
    private static final String INCUBATEE = "Incubatee";

    private final StayDirectory stays;
    private final YearFiguresDirectory figures;
    private final Clock clock;

    SheetRows(StayDirectory stays, YearFiguresDirectory figures, Clock clock) {
        this.stays = stays;
        this.figures = figures;
        this.clock = clock;
    }

    /** Names of those who stayed there in a year, by whom. */
    private Map<IncubateeId, String> names(CarrierId carrier, int year) {
        List<Stay> all = stays.at(carrier);
        Set<IncubateeId> there = all.stream()
                .filter(stay -> touches(stay, year))
                .map(Stay::getIncubatee)
                .collect(Collectors.toSet());
        Map<IncubateeId, String> names = new LinkedHashMap<>();
        all.stream()
                .filter(stay -> there.contains(stay.getIncubatee()))
                .sorted(Comparator.comparing(Stay::getIncubateeName))
                .forEach(stay -> names.put(stay.getIncubatee(), stay.getIncubateeName()));
        return names;
    }

    private static boolean touches(Stay stay, int year) {
        LocalDate ended = stay.getEndedOn();
        return stay.getEnteredOn().getYear() <= year && (ended == null || ended.getYear() >= year);
    }

    /** Global ids of those at a carrier who are called so. */
    List<String> called(String name, CarrierId carrier) {
        return stays.at(carrier, name.strip()).stream()
                .map(stay -> GlobalId.of(INCUBATEE, stay.getIncubatee().value()))
                .distinct()
                .toList();
    }

    private record All(List<Map<String, String>> rows) {}

    /** The row of the only one who was there in a year and is called so; all of the carrier are read once for some rows. */
    Optional<Map<String, String>> row(String name, int year, CarrierId carrier, Actor actor) {
        List<Object> which = List.of("year figures", carrier, year, actor.id());
        List<Map<String, String>> called =
                ReadOnce.of(which, All.class, () -> new All(of(carrier, year, actor))).rows().stream()
                        .filter(row -> Wording.same(name, String.valueOf(row.get("incubatee"))))
                        .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    List<Map<String, String>> of(CarrierId carrier, Actor actor) {
        return of(carrier, LocalDate.now(clock).getYear() - 1, actor);
    }

    private List<Map<String, String>> of(CarrierId carrier, int year, Actor actor) {
        Map<IncubateeId, String> names = names(carrier, year);
        List<YearFiguresId> ids =
                names.keySet().stream().map(one -> YearFiguresId.of(one, year)).toList();
        Map<IncubateeId, YearFigures> entered = figures.find(ids, actor.scope()).stream()
                .collect(Collectors.toMap(YearFigures::getIncubatee, one -> one));
        return names.entrySet().stream()
                .map(one -> row(one.getValue(), year, entered.get(one.getKey())))
                .toList();
    }

    private static Map<String, String> row(String name, int year, @Nullable YearFigures figures) {
        Map<String, String> row = new HashMap<>(Map.of("incubatee", name, "year", String.valueOf(year)));
        if (figures != null) {
            row.put("expectedVersion", String.valueOf(figures.getVersion()));
            row.putAll(values(figures.getValues()));
        }
        return row;
    }

    private static Map<String, String> values(YearValues values) {
        Map<String, String> row = new HashMap<>();
        row.put("employees", String.valueOf(values.employees()));
        row.put("freshGraduatesHired", String.valueOf(values.freshGraduatesHired()));
        row.put("collegeStaff", String.valueOf(values.collegeStaff()));
        row.put("rndStaff", String.valueOf(values.rndStaff()));
        row.put("revenue", values.revenue().toString());
        row.put("rndExpenditure", values.rndExpenditure().toString());
        row.put("taxPaid", values.taxPaid().toString());
        row.put("netProfit", values.netProfit().toString());
        row.put("financingRaised", values.financingRaised().toString());
        row.put("ipApplied", String.valueOf(values.ipApplied()));
        row.put("ipGranted", String.valueOf(values.ipGranted()));
        row.put("ipValid", String.valueOf(values.ipValid()));
        row.put("inventionsValid", String.valueOf(values.inventionsValid()));
        row.put("softwareCopyrights", String.valueOf(values.softwareCopyrights()));
        return row;
    }
}
