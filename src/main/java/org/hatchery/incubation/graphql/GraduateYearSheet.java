package org.hatchery.incubation.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.carrier.graphql.CarrierPlaces;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.act.FollowUpGraduate;
import org.hatchery.incubation.followup.GraduateYear;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.InputBinder;
import org.hatchery.shared.mongo.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What became of the graduates of a carrier, each year of each in a row (毕业企业跟踪表). */
@Component
@Order(9)
class GraduateYearSheet implements SheetKind {
    private static final String YES = "YES";
    private static final Choice[] EITHER = {
        new Choice(YES, new Sentence("是", "Yes")), new Choice("NO", new Sentence("否", "No"))
    };
    private static final Map<String, String> SAID =
            Map.of("year", "year", "movedTo", "movedTo", "employees", "employees", "revenue", "revenue");
    private static final List<SheetColumn> COLUMNS = List.of(
            of("incubatee", "企业名称", "Firm", "stay")
                    .alsoCalled("毕业企业", "毕业企业名称", "公司名称", "单位名称")
                    .ofEveryEntry(),
            of("year", "年度", "Year", "year").alsoCalled("跟踪年度", "统计年度").ofEveryEntry(),
            of("alive", "是否存续", "Still in business", "alive")
                    .alsoCalled("存续", "是否存活", "经营状态", "是否正常经营")
                    .choosing(EITHER)
                    .ofEveryEntry(),
            of("movedTo", "迁往地区划代码", "Moved to", "movedTo").alsoCalled("迁往地", "迁出地区"),
            of("employees", "期末从业人员", "Employees", "employees").alsoCalled("从业人员", "从业人员数", "员工人数"),
            of("revenue", "营业收入", "Revenue", "revenue").alsoCalled("总收入", "主营业务收入"),
            of("listed", "是否上市", "Listed", "listed").alsoCalled("上市", "是否上市挂牌").choosing(EITHER));

    private final FollowUpGraduate followUp;
    private final StayDirectory stays;
    private final CarrierPlaces places;
    private final InputBinder inputs;

    GraduateYearSheet(FollowUpGraduate followUp, StayDirectory stays, CarrierPlaces places, InputBinder inputs) {
        this.followUp = followUp;
        this.stays = stays;
        this.places = places;
        this.inputs = inputs;
    }

    @Override
    public String key() {
        return "GRADUATE_YEARS";
    }

    @Override
    public Sentence title() {
        return Words.say("incubation.sheet-follow-ups");
    }

    @Override
    public String act() {
        return "recordGraduateYear";
    }

    @Override
    public List<SheetColumn> columns() {
        return COLUMNS;
    }

    @Override
    public SheetPlace place(String id, Actor actor) {
        return places.of(id, actor);
    }

    /** The version of the stay, which its other years change. */
    @Override
    public boolean isOfTheMoment() {
        return true;
    }

    @Override
    public Map<String, Object> input(SheetRow row, Actor actor) {
        Stay stay = graduate(row, actor);
        Map<String, Object> input = new LinkedHashMap<>(row.object(SAID));
        input.put("stay", GlobalId.of("Stay", stay.getId().value()));
        input.put("expectedVersion", stay.getVersion());
        String alive = row.text("alive");
        if (alive != null) {
            input.put("alive", YES.equals(alive));
        }
        input.put("listed", YES.equals(row.text("listed")));
        return input;
    }

    /** Whoever looks after the carrier knows its graduates; as it is now, for its other years change it. */
    private Stay graduate(SheetRow row, Actor actor) {
        CarrierId carrier = CarrierViews.key(row.place());
        String name = String.valueOf(row.text("incubatee"));
        List<StayId> called = called(stays.at(carrier, name), name);
        if (called.isEmpty()) {
            called = called(all(carrier), name);
        }
        if (called.size() != 1) {
            String says = called.isEmpty() ? "incubation.sheet-no-graduate" : "incubation.sheet-several-graduates";
            throw new Rejection(INVALID, "stay", Words.say(says, name));
        }
        return stays.get(called.get(0), actor.scope());
    }

    /** Names as they stand in a list are rarely written otherwise, so all are read only then, and once for the list. */
    private List<Stay> all(CarrierId carrier) {
        List<Object> which = List.of("graduates", carrier);
        return ReadOnce.of(which, Graduates.class, () -> new Graduates(stays.at(carrier)))
                .all();
    }

    private static List<StayId> called(List<Stay> some, String name) {
        return some.stream()
                .filter(stay -> stay.getState() == StayState.GRADUATED && !stay.neverBegan())
                .filter(stay -> Wording.same(stay.getIncubateeName(), name))
                .map(Stay::getId)
                .toList();
    }

    private record Graduates(List<Stay> all) {}

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        RecordGraduateYearInput input = inputs.of(read, RecordGraduateYearInput.class);
        followUp.check(input.toRequest(), input.said(), actor, faults);
    }

    /** A year that was corrected since is somebody's word by now, and stays. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        Stay stay = stays.get(StayViews.key(made), actor.scope());
        int year = Integer.parseInt(String.valueOf(row.value("year")));
        boolean stands =
                stay.getGraduateYears().stream().map(GraduateYear::year).anyMatch(known -> known == year);
        boolean corrected = stay.getGraduateYearCorrections().stream()
                .anyMatch(correction -> correction.before().year() == year);
        if (!stands || corrected) {
            throw new Rejection(WRONG_STATE, "year", Words.say("incubation.sheet-follow-up-corrected"));
        }
        return new Call(
                "voidGraduateYear",
                Map.of(
                        "stay",
                        made,
                        "expectedVersion",
                        stay.getVersion(),
                        "year",
                        year,
                        "reason",
                        Words.say("incubation.sheet-undone").chinese()));
    }
}
