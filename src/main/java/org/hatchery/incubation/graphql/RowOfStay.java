package org.hatchery.incubation.graphql;

import static org.hatchery.incubation.graphql.StayRows.AGREEMENT;
import static org.hatchery.incubation.graphql.StayRows.ENDED;
import static org.hatchery.incubation.graphql.StayRows.ENTERED;
import static org.hatchery.incubation.graphql.StayRows.NAME;
import static org.hatchery.incubation.graphql.StayRows.NOTE;
import static org.hatchery.incubation.graphql.StayRows.STATE;
import static org.hatchery.incubation.graphql.StayRows.UNITS;
import static org.hatchery.incubation.graphql.StayRows.VERSION;
import static org.hatchery.incubation.graphql.StayRows.WORKSTATIONS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.Occupancy;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** What a row that came back asks of its stay; what is left empty asks for nothing. */
record RowOfStay(SheetRow row, Stay stay) {
    static final List<String> OF_PARTY = List.of(
            "form",
            "creditCode",
            "foundedOn",
            "field",
            "legalRepresentative",
            "contactPerson",
            "contactPhone",
            "contactEmail");
    static final List<String> OF_ENTRY = List.of("area", "consent", "override");
    private static final String EXIT = StayListSheet.EXIT;
    private static final int SHORTEST = 2;

    /** Whether somebody who stays is to leave. */
    boolean ends() {
        return says(ENDED) && isActive();
    }

    /** Whether it says what is recorded. A reason alone asks for nothing, so that a file can come back once it was taken. */
    boolean asksNothing() {
        return !ends()
                && isNamedLike()
                && isStateKept()
                && isExitKept()
                && Stream.concat(OF_PARTY.stream(), OF_ENTRY.stream()).noneMatch(this::says)
                && corrected().isEmpty();
    }

    /**
     * Lets only pass what a list can change, of the stay as it is.
     *
     * @throws Rejection STALE when the stay has moved on since the file was taken out; INVALID with all that is wrong
     */
    void mustFit() {
        if (isNumbered() && !isCurrent()) {
            throw Rejection.stale();
        }
        var faults = new Faults();
        faults.unless(isNumbered(), VERSION, Words.say("incubation.sheet-stay-no-version"));
        faults.unless(isNamedLike(), NAME, Words.say("incubation.sheet-stay-party", stay.getIncubateeName()));
        faults.unless(isStateKept(), STATE, Words.say("incubation.sheet-stay-state-kept"));
        OF_PARTY.forEach(column -> faults.unless(!says(column), column, Words.say("incubation.sheet-stay-at-firm")));
        OF_ENTRY.forEach(column -> faults.unless(!says(column), column, Words.say("incubation.sheet-stay-at-entry")));
        if (ends()) {
            faults.unless(says(EXIT), EXIT, Words.say("incubation.sheet-stay-exit-why"));
            faults.unless(corrected().isEmpty(), ENDED, Words.say("incubation.sheet-stay-one-act"));
        } else {
            String where = isActive() ? ENDED : EXIT;
            String what = isActive() ? "incubation.sheet-stay-exit-day" : "incubation.sheet-stay-exit-kept";
            faults.unless(isExitKept(), where, Words.say(what));
            faults.unless(corrected().isEmpty() || isExplained(), NOTE, Words.say("incubation.sheet-stay-why"));
        }
        faults.mustBeNone();
    }

    private boolean says(String column) {
        return row.text(column) != null;
    }

    private boolean isActive() {
        return stay.getState() == StayState.ACTIVE;
    }

    private boolean isNamedLike() {
        String name = row.text(NAME);
        return name == null || Wording.same(name, stay.getIncubateeName());
    }

    private boolean isNumbered() {
        return String.valueOf(row.text(VERSION)).matches("[0-9]{1,9}");
    }

    private boolean isCurrent() {
        return isNumbered() && Long.parseLong(String.valueOf(row.text(VERSION))) == stay.getVersion();
    }

    /** Who is to leave may be called so already, and whoever has left since was still there in the file. */
    private boolean isStateKept() {
        String said = row.text(STATE);
        if (said == null || said.equals(stay.getState().name())) {
            return true;
        }
        return ends()
                ? said.equals(StayState.EXITED.name())
                : said.equals(StayState.ACTIVE.name()) && !isCurrent() && isEndedAsSaid();
    }

    private boolean isEndedAsSaid() {
        LocalDate ended = stay.getEndedOn();
        return ended != null && ended.toString().equals(row.text(ENDED));
    }

    private boolean isExitKept() {
        String said = row.text(EXIT);
        Exit recorded = stay.getExit();
        return said == null
                || (recorded != null && said.equals(recorded.reason().name()));
    }

    private boolean isExplained() {
        String why = row.text(NOTE);
        return why != null && why.strip().length() >= SHORTEST;
    }

    /** What differs, as it is sent; the day of leaving of somebody who stays is no correction. */
    Map<String, Object> corrected() {
        Map<String, Object> right = new LinkedHashMap<>();
        correct(right, ENTERED, stay.getEnteredOn());
        correct(right, AGREEMENT, stay.getAgreementNumber());
        if (!isActive()) {
            correct(right, ENDED, stay.getEndedOn());
        }
        if (!isSpaceKept()) {
            right.put("space", space());
        }
        return right;
    }

    private void correct(Map<String, Object> right, String column, @Nullable Object recorded) {
        String said = row.text(column);
        if (said != null && (recorded == null || !said.equals(recorded.toString()))) {
            right.put(column, said);
        }
    }

    private boolean isSpaceKept() {
        Occupancy last = StayRows.last(stay);
        boolean units = !says(UNITS) || row.several(UNITS).equals(last.units());
        return units && (!says(WORKSTATIONS) || isNumber(row.value(WORKSTATIONS), last.workstations()));
    }

    private static boolean isNumber(@Nullable Object said, int recorded) {
        return said instanceof BigDecimal number && number.compareTo(BigDecimal.valueOf(recorded)) == 0;
    }

    /** All space since the entry, the latest as far as the row says; what no number of workstations is, the form declines. */
    private List<Object> space() {
        List<Object> all = new ArrayList<>();
        List<Occupancy> recorded = stay.getOccupancies();
        String entered = row.text(ENTERED);
        for (int at = 0; at < recorded.size(); at++) {
            Occupancy one = recorded.get(at);
            boolean last = at == recorded.size() - 1;
            Map<String, Object> choice =
                    new LinkedHashMap<>(Map.of(UNITS, one.units(), WORKSTATIONS, one.workstations()));
            if (last) {
                choice.putAll(row.object(Map.of(UNITS, UNITS, WORKSTATIONS, WORKSTATIONS)));
            }
            all.add(Map.of(
                    "from", at == 0 && entered != null ? entered : one.from().toString(), "space", choice));
        }
        return all;
    }
}
