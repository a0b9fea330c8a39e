package org.hatchery.reporting.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.exchange.kind.ValueForm;
import org.hatchery.identity.Actor;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.DraftReport;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportDirectory;
import org.hatchery.reporting.report.SaveItems;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.InputBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One report, an item a row, filled in in a spreadsheet (报表填报表). */
@Component
@Order(6)
class ReportSheet implements SheetKind {
    private static final String VERSION = "expectedVersion";
    private static final String STAYS = "STAYS";
    private static final List<SheetColumn> COLUMNS = List.of(
            of(ItemRows.CODE, "指标代码", "Item", "items.item")
                    .alsoCalled("代码")
                    .noted(Words.say("reporting.sheet-code"))
                    .inOneRow()
                    .ofEveryEntry(),
            of(ItemRows.SECTION, "指标分组", "Group"),
            of(ItemRows.NAME, "指标名称", "Name").noted(Words.say("reporting.sheet-name")),
            of(ItemRows.UNIT, "计量单位", "Unit").noted(Words.say("reporting.sheet-unit")),
            of(ItemRows.RECORDED, "系统记录", "Recorded").noted(Words.say("reporting.sheet-recorded")),
            of(ItemRows.LAST, "上期", "Last period"),
            of(ItemRows.YEAR_AGO, "上年同期", "A year ago"),
            of(ItemRows.VALUE, "填报值", "Value", "items.text", "items.number", "items.flag")
                    .alsoCalled("报送值", "本期")
                    .noted(Words.say("reporting.sheet-value")),
            of(ItemRows.REASON, "修正原因", "Why it differs", "items.reason")
                    .alsoCalled("修正说明", "原因")
                    .noted(Words.say("reporting.sheet-reason")),
            of(ItemRows.SOURCE, "指标说明", "Of the item"),
            of(VERSION, "修订号", "Version", VERSION).noted(Words.say("reporting.sheet-version")));
    private static final Set<String> LOCKED = Set.of(
            ItemRows.CODE,
            ItemRows.SECTION,
            ItemRows.NAME,
            ItemRows.UNIT,
            ItemRows.RECORDED,
            ItemRows.LAST,
            ItemRows.YEAR_AGO,
            ItemRows.SOURCE,
            VERSION);

    private final ReportDirectory reports;
    private final DraftReport drafts;
    private final SaveItems saveItems;
    private final ReportMapper mapper;
    private final InputBinder inputs;
    private final Clock clock;

    ReportSheet(
            ReportDirectory reports,
            DraftReport drafts,
            SaveItems saveItems,
            ReportMapper mapper,
            InputBinder inputs,
            Clock clock) {
        this.inputs = inputs;
        this.clock = clock;
        this.reports = reports;
        this.drafts = drafts;
        this.saveItems = saveItems;
        this.mapper = mapper;
    }

    @Override
    public String key() {
        return "REPORT";
    }

    @Override
    public Sentence title() {
        return Words.say("reporting.sheet-report");
    }

    @Override
    public String act() {
        return "saveItems";
    }

    @Override
    public String entries() {
        return "items";
    }

    @Override
    public List<SheetColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> locked() {
        return LOCKED;
    }

    @Override
    public SheetPlace place(String id, Actor actor) {
        Report report = reports.get(mapper.reportId(id), actor.scope());
        return new SheetPlace(id, report.getRespondent().name(), fillingIn(report));
    }

    /** Whoever fills it in: its carrier, or the institution and the bureau of the place. */
    private static Set<String> fillingIn(Report report) {
        CarrierId carrier = report.getCarrier();
        if (carrier != null) {
            return Set.of(Scope.carrier(carrier.value()));
        }
        String bureau = Scope.region(report.getRespondent().region().value());
        return report.getRespondent()
                .institution()
                .map(key -> Set.of(bureau, Scope.institution(key)))
                .orElse(Set.of(bureau));
    }

    /** With the report of a carrier come the list of who stayed there and, for the year that is over, the rows of its firms. */
    @Override
    public Map<String, String> beside(String place, Actor actor) {
        Report report = reports.get(mapper.reportId(place), actor.scope());
        CarrierId carrier = report.getCarrier();
        if (carrier == null) {
            return Map.of();
        }
        String whose = GlobalId.of("Carrier", carrier.value());
        String over = String.valueOf(LocalDate.now(clock).getYear() - 1);
        return report.getPeriod().value().equals(over)
                ? Map.of("YEAR_FIGURES", whose, STAYS, whose)
                : Map.of(STAYS, whose);
    }

    @Override
    public List<Map<String, String>> rows(String place, Actor actor) {
        return rows(place, actor, Locale.CHINESE);
    }

    @Override
    public List<Map<String, String>> rows(String place, Actor actor, Locale language) {
        Report report = reports.get(mapper.reportId(place), actor.scope());
        List<Map<String, String>> rows = ItemRows.of(drafts.of(report), language);
        rows.forEach(row -> row.put(VERSION, String.valueOf(report.getVersion())));
        return rows;
    }

    @Override
    public ValueForm cell(String column, Map<String, String> row, ValueForm usual) {
        return ItemRows.isOfTheItem(column) ? ItemRows.form(row) : usual;
    }

    @Override
    public Map<String, Object> input(SheetRow row, Actor actor) {
        throw new UnsupportedOperationException("A report is saved as a whole.");
    }

    /** An entry for each row, in their order, so that each fault finds the row it is about. */
    @Override
    public Map<String, Object> input(List<SheetRow> rows, Actor actor) {
        String place = rows.get(0).place();
        Report report = reports.get(mapper.reportId(place), actor.scope());
        ReportForm form = drafts.formOf(report);
        return Map.of(
                "report",
                place,
                VERSION,
                version(rows),
                "items",
                rows.stream().map(row -> ItemRows.entry(row, form)).toList());
    }

    /** A file of two downloads is nobody's report. */
    private static Object version(List<SheetRow> rows) {
        List<Object> all = rows.stream()
                .map(row -> row.value(VERSION))
                .distinct()
                .map(String::valueOf)
                .<Object>map(one -> one)
                .toList();
        Object first = rows.get(0).value(VERSION);
        if (first == null || all.size() > 1) {
            throw new Rejection(INVALID, VERSION, Words.say("reporting.sheet-one-version"));
        }
        return first;
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        SaveItemsInput input = inputs.of(read, SaveItemsInput.class);
        faults.in(() -> saveItems.check(
                mapper.reportId(input.report()),
                input.expectedVersion(),
                mapper.toRequest(input.items(), input.comments()),
                actor));
    }

    /** What was typed is corrected by typing, as on the page. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        throw new Rejection(WRONG_STATE, "report", Words.say("reporting.sheet-report-stays"));
    }
}
