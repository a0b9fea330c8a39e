package org.hatchery.incubation.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.graphql.CarrierPlaces;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.act.RecordPastStay;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.InputBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Firms and teams that stayed in a carrier once: entry, change of space, graduation or exit of each in a row (往期企业名单). */
@Component
@Order(2)
class PastStaySheet implements SheetKind {
    private static final String GRADUATED = "GRADUATED";
    private static final String EVIDENCE = "end.how.graduated.evidence.";
    private static final int ISO_YEAR = 4;

    private static final List<SheetColumn> END = List.of(
            of("movedOn", "变更日期", "Moved on", "moves.from")
                    .alsoCalled("场地变更日期", "换房日期", "调整日期")
                    .noted(Words.say("incubation.sheet-moved")),
            of("movedUnits", "变更后场地单元", "Units then", "moves.space.units")
                    .alsoCalled("变更后房间", "变更后房间号", "变更后单元", "新房间号"),
            of("movedWorkstations", "变更后工位", "Workstations then", "moves.space.workstations")
                    .alsoCalled("变更后工位数"),
            of("endedOn", "离开日期", "Left on", "end.on")
                    .alsoCalled("离孵日期", "离孵时间", "毕业日期", "毕业时间", "退出日期", "退出时间", "迁出日期", "搬离日期", "离园日期", "出孵日期")
                    .ofEveryEntry(),
            of("ending", "离孵方式", "How it left")
                    .alsoCalled("离开方式", "毕业或退出", "离孵类型")
                    .choosing(
                            new Choice(GRADUATED, new Sentence("毕业", "Graduated")),
                            new Choice("EXITED", new Sentence("退出", "Exited")))
                    .noted(Words.say("incubation.sheet-ending")),
            of("ground", "毕业条件", "Ground", "end.how.graduated.ground").alsoCalled("毕业依据", "毕业标准", "符合条件"),
            of("documentNumber", "证明材料编号", "Document", EVIDENCE + "documentNumber")
                    .alsoCalled("证书编号", "证明材料", "毕业证明"),
            of("financing", "累计融资额", "Financing", EVIDENCE + "financing").alsoCalled("融资额", "累计融资"),
            of("revenueBefore", "毕业前第二年营业收入", "Revenue two years before", EVIDENCE + "revenues.amount"),
            of("revenueLast", "毕业前一年营业收入", "Revenue the year before", EVIDENCE + "revenues.amount"),
            of("graduationOverride", "毕业例外理由", "Why it graduated all the same", "end.how.graduated.override"),
            of("reason", "退出原因", "Reason", "end.how.exited.reason").alsoCalled("离开原因", "迁出原因", "离孵原因"),
            of("note", "说明", "Note", "end.how.exited.note").alsoCalled("退出说明", "备注"));

    private static final List<SheetColumn> COLUMNS = Stream.of(
                    EntryColumns.PARTY, EntryColumns.SPACE, END, EntryColumns.REST)
            .flatMap(List::stream)
            .toList();

    private final RecordPastStay record;
    private final StayDirectory stays;
    private final CarrierPlaces places;
    private final IncubationMapper mapper;
    private final InputBinder inputs;

    PastStaySheet(
            RecordPastStay record,
            StayDirectory stays,
            CarrierPlaces places,
            IncubationMapper mapper,
            InputBinder inputs) {
        this.record = record;
        this.stays = stays;
        this.places = places;
        this.mapper = mapper;
        this.inputs = inputs;
    }

    @Override
    public String key() {
        return "PAST_STAYS";
    }

    @Override
    public Sentence title() {
        return Words.say("incubation.sheet-past-stays");
    }

    @Override
    public String act() {
        return "recordPastStay";
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
    public Map<String, Object> input(SheetRow row, Actor actor) {
        Map<String, Object> input = EntryColumns.entry(row);
        input.put("moves", moves(row));
        Map<String, Object> end = new LinkedHashMap<>(row.object(Map.of("on", "endedOn")));
        end.put("how", isGraduation(row) ? Map.of("graduated", graduated(row)) : Map.of("exited", exited(row)));
        input.put("end", end);
        return input;
    }

    private static List<Map<String, Object>> moves(SheetRow row) {
        Map<String, Object> space = row.object(Map.of("units", "movedUnits", "workstations", "movedWorkstations"));
        Map<String, Object> move = new LinkedHashMap<>(row.object(Map.of("from", "movedOn")));
        if (move.isEmpty() && space.isEmpty()) {
            return List.of();
        }
        move.put("space", space);
        return List.of(move);
    }

    /** Without a word about it, whoever met a condition graduated. */
    private static boolean isGraduation(SheetRow row) {
        String said = row.text("ending");
        return said == null ? row.text("ground") != null : said.equals(GRADUATED);
    }

    private static Map<String, Object> graduated(SheetRow row) {
        Map<String, Object> evidence =
                new LinkedHashMap<>(row.object(Map.of("documentNumber", "documentNumber", "financing", "financing")));
        List<Map<String, Object>> revenues = revenues(row);
        if (!revenues.isEmpty()) {
            evidence.put("revenues", revenues);
        }
        Map<String, Object> graduated =
                new LinkedHashMap<>(row.object(Map.of("ground", "ground", "override", "graduationOverride")));
        graduated.put("evidence", evidence);
        return graduated;
    }

    /** Of the two years that were over when it graduated. */
    private static List<Map<String, Object>> revenues(SheetRow row) {
        List<Map<String, Object>> revenues = new ArrayList<>();
        String ended = row.text("endedOn");
        if (ended != null && ended.length() > ISO_YEAR) {
            int year = Integer.parseInt(ended.substring(0, ISO_YEAR));
            revenue(row, "revenueBefore", year - 2, revenues);
            revenue(row, "revenueLast", year - 1, revenues);
        }
        return revenues;
    }

    private static void revenue(SheetRow row, String column, int year, List<Map<String, Object>> to) {
        Object amount = row.value(column);
        if (amount != null) {
            to.add(Map.of("year", year, "amount", amount));
        }
    }

    private static Map<String, Object> exited(SheetRow row) {
        return row.object(Map.of("reason", "reason", "note", "note"));
    }

    @Override
    public Set<String> apart(SheetRow row) {
        return EntryColumns.apart(row);
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        record.check(mapper.toPast(inputs.of(read, RecordPastStayInput.class)), actor, faults);
    }

    /** What was done to it since, by another request, is somebody's word by now. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        Stay stay = stays.find(List.of(new StayId(GlobalId.key("Stay", made))), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("stay"));
        if (stay.getHistory().stream().map(StayEvent::receipt).distinct().count() > 1) {
            throw new Rejection(WRONG_STATE, "stay", Words.say("incubation.sheet-stay-went-on"));
        }
        String why = Words.say("incubation.sheet-undone").chinese();
        return new Call("voidStay", Map.of("stay", made, "expectedVersion", stay.getVersion(), "reason", why));
    }
}
