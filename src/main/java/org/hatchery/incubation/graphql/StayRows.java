package org.hatchery.incubation.graphql;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.incubation.stay.Occupancy;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the stays of a carrier, and in what a row that comes back differs from its stay. */
@Component
class StayRows {
    static final String STAY = "stay";
    static final String VERSION = "expectedVersion";
    static final String STATE = "state";
    static final String NAME = "name";
    static final String ENTERED = "enteredOn";
    static final String ENDED = "endedOn";
    static final String UNITS = "units";
    static final String WORKSTATIONS = "workstations";
    static final String AGREEMENT = "agreementNumber";
    static final String NOTE = "note";
    private static final String BETWEEN = "、";
    private static final int SHORTEST = 2;

    private final StayDirectory stays;
    private final Clock clock;

    StayRows(StayDirectory stays, Clock clock) {
        this.stays = stays;
        this.clock = clock;
    }

    private record All(List<Stay> stays) {}

    /** Of whoever stays, or stayed in this year or the last, as a yearly report asks. */
    List<Map<String, String>> of(CarrierId carrier) {
        LocalDate since = LocalDate.now(clock).withDayOfYear(1).minusYears(1);
        return stays.at(carrier).stream()
                .filter(stay -> stay.getState() != StayState.VOIDED && !stay.neverBegan())
                .filter(stay -> stay.getEndedOn() == null || !stay.getEndedOn().isBefore(since))
                .sorted(Comparator.comparing(Stay::getEnteredOn).thenComparing(Stay::getIncubateeName))
                .map(StayRows::of)
                .toList();
    }

    private static Map<String, String> of(Stay stay) {
        Map<String, String> row = new HashMap<>();
        row.put(STAY, stay.getId().value());
        row.put(VERSION, String.valueOf(stay.getVersion()));
        row.put(STATE, stay.getState().name());
        row.put(NAME, stay.getIncubateeName());
        row.put(ENTERED, stay.getEnteredOn().toString());
        put(row, ENDED, stay.getEndedOn());
        put(row, AGREEMENT, stay.getAgreementNumber());
        Occupancy last = last(stay);
        if (!last.units().isEmpty()) {
            row.put(UNITS, String.join(BETWEEN, last.units()));
        }
        if (last.workstations() > 0) {
            row.put(WORKSTATIONS, String.valueOf(last.workstations()));
        }
        return row;
    }

    private static void put(Map<String, String> row, String column, @Nullable Object value) {
        if (value != null) {
            row.put(column, value.toString());
        }
    }

    private static Occupancy last(Stay stay) {
        List<Occupancy> all = stay.getOccupancies();
        return all.get(all.size() - 1);
    }

    /** The stay of a row; all of the carrier are read once for some rows. */
    Optional<Stay> find(SheetRow row) {
        CarrierId carrier = CarrierViews.key(row.place());
        List<Object> which = List.of("stay list", carrier);
        return ReadOnce.of(which, All.class, () -> new All(stays.at(carrier))).stays().stream()
                .filter(stay -> stay.getId().value().equals(row.text(STAY)))
                .findFirst();
    }

    Stay get(SheetRow row) {
        return find(row)
                .orElseThrow(() -> new Rejection(
                        INVALID, STAY, Words.say("incubation.sheet-stay-none", String.valueOf(row.text(STAY)))));
    }

    /** Whether somebody who stays is to leave. */
    boolean ends(SheetRow row) {
        return row.text(ENDED) != null
                && find(row).filter(stay -> stay.getState() == StayState.ACTIVE).isPresent();
    }

    /** Whether a row says what its stay says; what is left empty says nothing. */
    boolean isLike(SheetRow row, Stay stay) {
        return isNamedLike(row, stay) && !ends(row) && corrected(row, stay).isEmpty();
    }

    private static boolean isNamedLike(SheetRow row, Stay stay) {
        String name = row.text(NAME);
        return name == null || Wording.same(name, stay.getIncubateeName());
    }

    /** What a client would send for it. */
    Map<String, Object> correction(SheetRow row) {
        Stay stay = asked(row);
        Map<String, Object> input = new LinkedHashMap<>(whose(row, stay));
        String why = row.text(NOTE);
        if (why == null || why.strip().length() < SHORTEST) {
            throw new Rejection(INVALID, NOTE, Words.say("incubation.sheet-stay-why"));
        }
        input.put("reason", why);
        input.putAll(corrected(row, stay));
        return input;
    }

    /** What a client would send to end it. */
    Map<String, Object> end(SheetRow row) {
        Stay stay = asked(row);
        if (!corrected(row, stay).isEmpty()) {
            throw new Rejection(INVALID, ENDED, Words.say("incubation.sheet-stay-one-act"));
        }
        Map<String, Object> input = new LinkedHashMap<>(whose(row, stay));
        input.putAll(row.object(Map.of("on", ENDED, "reason", StayListSheet.EXIT, NOTE, NOTE)));
        return input;
    }

    private Stay asked(SheetRow row) {
        Stay stay = get(row);
        if (!isNamedLike(row, stay)) {
            throw new Rejection(INVALID, NAME, Words.say("incubation.sheet-stay-party", stay.getIncubateeName()));
        }
        return stay;
    }

    private static Map<String, Object> whose(SheetRow row, Stay stay) {
        String version = row.text(VERSION);
        if (version == null || !version.matches("[0-9]{1,9}")) {
            throw new Rejection(INVALID, VERSION, Words.say("incubation.sheet-stay-no-version"));
        }
        return Map.of(STAY, GlobalId.of("Stay", stay.getId().value()), VERSION, Integer.parseInt(version));
    }

    /** What differs, as it is sent; the day of leaving of somebody who stays is no correction. */
    private static Map<String, Object> corrected(SheetRow row, Stay stay) {
        Map<String, Object> right = new LinkedHashMap<>();
        Map<String, String> was = of(stay);
        Stream.of(ENTERED, ENDED, AGREEMENT)
                .filter(column -> row.text(column) != null
                        && !String.valueOf(row.text(column)).equals(was.get(column)))
                .filter(column -> !column.equals(ENDED) || stay.getState() != StayState.ACTIVE)
                .forEach(column -> right.put(column, String.valueOf(row.text(column))));
        Occupancy last = last(stay);
        List<?> units = row.several(UNITS);
        int workstations =
                row.text(WORKSTATIONS) == null ? 0 : Integer.parseInt(String.valueOf(row.text(WORKSTATIONS)));
        boolean said = !units.isEmpty() || row.text(WORKSTATIONS) != null;
        if (said && !(units.equals(last.units()) && workstations == last.workstations())) {
            right.put("space", space(stay, String.valueOf(row.text(ENTERED)), units, workstations));
        }
        return right;
    }

    /** All space since the entry, the latest as the row says. */
    private static List<Object> space(Stay stay, String entered, List<?> units, int workstations) {
        List<Object> all = new ArrayList<>();
        List<Occupancy> recorded = stay.getOccupancies();
        for (int at = 0; at < recorded.size(); at++) {
            Occupancy one = recorded.get(at);
            boolean last = at == recorded.size() - 1;
            Map<String, Object> choice =
                    Map.of(UNITS, last ? units : one.units(), WORKSTATIONS, last ? workstations : one.workstations());
            all.add(Map.of("from", at == 0 ? entered : one.from().toString(), "space", choice));
        }
        return all;
    }
}
