package org.hatchery.incubation.graphql;

import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.incubation.stay.Occupancy;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the stays of a carrier, and what is sent for those that come back. */
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

    private final StayDirectory stays;
    private final Clock clock;

    StayRows(StayDirectory stays, Clock clock) {
        this.stays = stays;
        this.clock = clock;
    }

    private record All(Map<String, Stay> stays) {}

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

    static Occupancy last(Stay stay) {
        List<Occupancy> all = stay.getOccupancies();
        return all.get(all.size() - 1);
    }

    /** The stay of a row; all of the carrier are read once for some rows. */
    Optional<Stay> find(SheetRow row) {
        CarrierId carrier = CarrierViews.key(row.place());
        List<Object> which = List.of("stay list", carrier);
        All all = ReadOnce.of(
                which,
                All.class,
                () -> new All(stays.at(carrier).stream()
                        .collect(toMap(stay -> stay.getId().value(), stay -> stay))));
        return Optional.ofNullable(row.text(STAY)).map(all.stays()::get);
    }

    private Stay get(SheetRow row) {
        return find(row)
                .orElseThrow(() -> new Rejection(
                        INVALID, STAY, Words.say("incubation.sheet-stay-none", String.valueOf(row.text(STAY)))));
    }

    /** Whether somebody who stays is to leave. */
    boolean ends(SheetRow row) {
        return find(row).filter(stay -> new RowOfStay(row, stay).ends()).isPresent();
    }

    /** Whether it says of a stay what is recorded. */
    boolean asksNothing(SheetRow row) {
        return find(row).filter(stay -> new RowOfStay(row, stay).asksNothing()).isPresent();
    }

    /** What a client would send for it. */
    Map<String, Object> correction(SheetRow row) {
        RowOfStay asked = asked(row);
        Map<String, Object> input = whose(asked);
        input.putAll(row.object(Map.of("reason", NOTE)));
        input.putAll(asked.corrected());
        return input;
    }

    /** What a client would send to end it. */
    Map<String, Object> end(SheetRow row) {
        Map<String, Object> input = whose(asked(row));
        input.putAll(row.object(Map.of("on", ENDED, "reason", StayListSheet.EXIT, NOTE, NOTE)));
        return input;
    }

    private RowOfStay asked(SheetRow row) {
        var asked = new RowOfStay(row, get(row));
        asked.mustFit();
        return asked;
    }

    private static Map<String, Object> whose(RowOfStay asked) {
        Stay stay = asked.stay();
        return new LinkedHashMap<>(
                Map.of(STAY, GlobalId.of("Stay", stay.getId().value()), VERSION, Math.toIntExact(stay.getVersion())));
    }
}
