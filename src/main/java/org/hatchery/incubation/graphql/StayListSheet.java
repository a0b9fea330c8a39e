package org.hatchery.incubation.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.carrier.graphql.CarrierPlaces;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.act.CorrectStay;
import org.hatchery.incubation.act.EndStay;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.InputBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * All stays of a carrier, taken out, corrected and brought back (在孵企业名录): a row of a stay corrects or ends it, one without a
 * stay is an entry as in the tenant list, and one that says what is recorded asks for nothing.
 */
@Component
@Order(8)
class StayListSheet implements SheetKind {
    static final String EXIT = "exitReason";
    private static final String AMEND = "amendStay";
    private static final String END = "endStay";
    private static final Set<String> OF_ITSELF = Set.of(StayRows.STAY, StayRows.VERSION, StayRows.STATE);
    private static final Set<String> LOCKED = Stream.of(
                    OF_ITSELF, Set.of(StayRows.NAME), RowOfStay.OF_PARTY, RowOfStay.OF_ENTRY)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_AN_END = Set.of(EXIT, StayRows.NOTE);
    private static final Map<String, String> ALSO_AT = Map.of(
            StayRows.UNITS, "space.space.units",
            StayRows.WORKSTATIONS, "space.space.workstations",
            // of a correction; of an end it is why somebody leaves, which stands in a column of its own
            StayRows.NOTE, "reason");
    private static final List<SheetColumn> KEYS = List.of(
            of(StayRows.STAY, "登记号", "Stay", "stay")
                    .noted(Words.say("incubation.sheet-stay-key"))
                    .inOneRow()
                    .ofEveryEntry(),
            of(StayRows.VERSION, "修订号", "Version", "expectedVersion").noted(Words.say("incubation.sheet-stay-version")),
            of(StayRows.STATE, "状态", "State")
                    .choosing(
                            new Choice("ACTIVE", new Sentence("在孵", "Active")),
                            new Choice("GRADUATED", new Sentence("已毕业", "Graduated")),
                            new Choice("EXITED", new Sentence("已退出", "Exited")))
                    .noted(Words.say("incubation.sheet-stay-state")));
    private static final List<SheetColumn> END_COLUMNS = List.of(
            of(StayRows.ENDED, "离开日期", "Left on", "endedOn", "on")
                    .alsoCalled("离孵日期", "退出日期", "毕业日期")
                    .noted(Words.say("incubation.sheet-stay-left")),
            of(EXIT, "退出原因", "Reason", "reason").alsoCalled("离开原因", "离孵原因"),
            of(StayRows.NOTE, "更正理由或说明", "Why", "note")
                    .alsoCalled("更正理由", "说明")
                    .noted(Words.say("incubation.sheet-stay-note")));
    private static final List<SheetColumn> COLUMNS = Stream.of(
                    KEYS, EntryColumns.PARTY, EntryColumns.SPACE, END_COLUMNS, EntryColumns.REST)
            .flatMap(List::stream)
            .map(StayListSheet::faulted)
            .map(column -> column.key().equals(StayRows.UNITS)
                    ? column.noted(Words.say("incubation.sheet-stay-units"))
                    : column)
            .toList();

    private final StayRows rows;
    private final TenantSheet entries;
    private final CorrectStay correct;
    private final EndStay end;
    private final StayDirectory stays;
    private final CarrierPlaces places;
    private final IncubationMapper mapper;
    private final InputBinder inputs;

    StayListSheet(
            StayRows rows,
            TenantSheet entries,
            CorrectStay correct,
            EndStay end,
            StayDirectory stays,
            CarrierPlaces places,
            IncubationMapper mapper,
            InputBinder inputs) {
        this.rows = rows;
        this.entries = entries;
        this.correct = correct;
        this.end = end;
        this.stays = stays;
        this.places = places;
        this.mapper = mapper;
        this.inputs = inputs;
    }

    @Override
    public String key() {
        return "STAYS";
    }

    @Override
    public Sentence title() {
        return Words.say("incubation.sheet-stays");
    }

    @Override
    public String act() {
        return AMEND;
    }

    @Override
    public String act(SheetRow row) {
        if (isNew(row)) {
            return entries.act();
        }
        return rows.ends(row) ? END : AMEND;
    }

    private static boolean isNew(SheetRow row) {
        return row.text(StayRows.STAY) == null;
    }

    @Override
    public @Nullable String actOf(String column) {
        if (OF_ITSELF.contains(column)) {
            return null;
        }
        if (OF_AN_END.contains(column)) {
            return END;
        }
        return column.equals(StayRows.ENDED) ? AMEND : entries.act();
    }

    /** With what the list itself says of a column, and where a correction has what an entry has elsewhere. */
    private static SheetColumn faulted(SheetColumn column) {
        SheetColumn own = column.paths().contains(column.key()) ? column : column.alsoAt(column.key());
        String other = ALSO_AT.get(column.key());
        return other == null ? own : own.alsoAt(other);
    }

    @Override
    public List<SheetColumn> columns() {
        return COLUMNS;
    }

    @Override
    public SheetPlace place(String id, Actor actor) {
        return places.of(id, actor);
    }

    @Override
    public List<Map<String, String>> rows(String place, Actor actor) {
        places.of(place, actor);
        return rows.of(CarrierViews.key(place));
    }

    @Override
    public Set<String> locked() {
        return LOCKED;
    }

    @Override
    public boolean isAddedTo() {
        return true;
    }

    @Override
    public boolean isSoAnyhow(SheetRow row, Actor actor) {
        return !isNew(row) && rows.asksNothing(row);
    }

    /** By versions, which the same row would not have again. */
    @Override
    public boolean isOfTheMoment() {
        return true;
    }

    @Override
    public Map<String, Object> input(SheetRow row, Actor actor) {
        if (isNew(row)) {
            return entries.input(row, actor);
        }
        return rows.ends(row) ? rows.end(row) : rows.correction(row);
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        Map<?, ?> input = read.get("input") instanceof Map<?, ?> of ? of : Map.of();
        if (input.containsKey("carrier")) {
            entries.check(read, actor, faults);
        } else if (input.containsKey("on")) {
            EndStayInput ended = inputs.of(read, EndStayInput.class);
            var how = new Exit(ended.reason(), ended.note());
            faults.in(() -> end.check(mapper.stayId(ended.stay()), ended.expectedVersion(), ended.on(), how, actor));
        } else {
            AmendStayInput amended = inputs.of(read, AmendStayInput.class);
            faults.in(() -> correct.check(mapper.toRequest(amended), mapper.toAmendment(amended), actor));
        }
    }

    /** An entry never was, an end is taken back; what was corrected is corrected again. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        if (isNew(row)) {
            return entries.undo(made, row, actor);
        }
        Stay stay = stays.get(StayViews.key(made), actor.scope());
        StayEvent last = stay.getHistory().get(stay.getHistory().size() - 1);
        if (!row.asked(last.receipt())) {
            throw new Rejection(WRONG_STATE, "stay", Words.say("incubation.sheet-stay-went-on"));
        }
        if (last.act() != StayAct.EXITED) {
            throw new Rejection(WRONG_STATE, "stay", Words.say("incubation.sheet-stay-corrected"));
        }
        String why = Words.say("incubation.sheet-undone").chinese();
        return new Call("reopenStay", Map.of("stay", made, "expectedVersion", stay.getVersion(), "reason", why));
    }
}
