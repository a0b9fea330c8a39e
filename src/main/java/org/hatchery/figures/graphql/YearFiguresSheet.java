package org.hatchery.figures.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.graphql.CarrierPlaces;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.figures.EnterYearFigures;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.InputBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rows of firms, each entered by its carrier for a firm that does not answer (企业分表). */
@Component
@Order(4)
class YearFiguresSheet implements SheetKind {
    private static final List<SheetColumn> COLUMNS = List.of(
            of("incubatee", "企业名称", "Firm or team", "incubatee")
                    .alsoCalled("公司名称", "单位名称", "团队名称")
                    .noted(Words.say("figures.sheet-who"))
                    .ofEveryEntry(),
            of("year", "年度", "Year", "year").alsoCalled("统计年度", "填报年度"),
            of("expectedVersion", "修订号", "Version", "expectedVersion").noted(Words.say("figures.sheet-version")),
            value("employees", "期末从业人员", "Employees").alsoCalled("从业人员", "从业人员数", "员工人数"),
            value("freshGraduatesHired", "吸纳应届大学毕业生", "Fresh graduates hired").alsoCalled("应届大学毕业生", "应届毕业生"),
            value("collegeStaff", "大专以上人员", "With a college degree").alsoCalled("大专以上人数"),
            value("rndStaff", "研发人员", "Staff in research").alsoCalled("研发人员数"),
            value("revenue", "营业收入", "Revenue").alsoCalled("总收入", "主营业务收入"),
            value("rndExpenditure", "研发投入", "R&D expenditure").alsoCalled("研发费用", "R&D投入"),
            value("taxPaid", "上缴税金", "Tax paid").alsoCalled("上缴税费", "纳税额"),
            value("netProfit", "净利润", "Net profit"),
            value("financingRaised", "当年获得投融资额", "Financing raised").alsoCalled("投融资额", "融资额"),
            value("ipApplied", "当年知识产权申请数", "Rights applied for").alsoCalled("知识产权申请数"),
            value("ipGranted", "当年知识产权授权数", "Rights granted").alsoCalled("知识产权授权数"),
            value("ipValid", "有效知识产权数", "Valid rights").alsoCalled("期末有效知识产权数"),
            value("inventionsValid", "有效发明专利数", "Valid inventions").alsoCalled("发明专利", "有效发明专利"),
            value("softwareCopyrights", "软件著作权数", "Software copyrights").alsoCalled("软件著作权"),
            of("reason", "更正原因", "Why it is corrected", "reason"),
            of("plausibilityReason", "数值异常说明", "Why the values are right", "plausibilityReason"));
    private static final int IDENTITY = 3;
    private static final int REASONS = 2;

    private final EnterYearFigures enter;
    private final SheetRows rows;
    private final CarrierDirectory carriers;
    private final CarrierPlaces places;
    private final FiguresMapper mapper;
    private final InputBinder inputs;

    YearFiguresSheet(
            EnterYearFigures enter,
            SheetRows rows,
            CarrierDirectory carriers,
            CarrierPlaces places,
            FiguresMapper mapper,
            InputBinder inputs) {
        this.inputs = inputs;
        this.enter = enter;
        this.rows = rows;
        this.carriers = carriers;
        this.places = places;
        this.mapper = mapper;
    }

    private static SheetColumn value(String name, String chinese, String english) {
        return of(name, chinese, english, "values." + name);
    }

    @Override
    public String key() {
        return "YEAR_FIGURES";
    }

    @Override
    public Sentence title() {
        return Words.say("figures.sheet-rows");
    }

    @Override
    public String act() {
        return "enterYearFigures";
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
        CarrierId carrier = carriers.get(CarrierViews.key(place), actor.scope()).getId();
        return rows.of(carrier, actor);
    }

    @Override
    public Set<String> locked() {
        return Set.of("incubatee", "year", "expectedVersion");
    }

    /** Without any figure, or with those that were entered, as most rows are that come back with a report. */
    @Override
    public boolean isSoAnyhow(SheetRow row, Actor actor) {
        String name = row.text("incubatee");
        String year = row.text("year");
        if (name == null || year == null || !year.matches("[0-9]{4}") || row.text("plausibilityReason") != null) {
            return false;
        }
        boolean empty = figures().allMatch(column -> row.text(column) == null);
        return rows.row(name, Integer.parseInt(year), CarrierViews.key(row.place()), actor)
                .filter(entered -> empty || figures().allMatch(column -> same(row.text(column), entered.get(column))))
                .isPresent();
    }

    private static boolean same(@Nullable String said, @Nullable String entered) {
        return said == null || entered == null
                ? said == null && entered == null
                : new BigDecimal(said).compareTo(new BigDecimal(entered)) == 0;
    }

    @Override
    public Map<String, Object> input(SheetRow row, Actor actor) {
        Map<String, Object> input = new LinkedHashMap<>(row.object(Map.of(
                "year",
                "year",
                "expectedVersion",
                "expectedVersion",
                "reason",
                "reason",
                "plausibilityReason",
                "plausibilityReason")));
        input.put("incubatee", whose(row));
        Map<String, String> values = new LinkedHashMap<>();
        figures().forEach(column -> values.put(column, column));
        input.put("values", row.object(values));
        return input;
    }

    private static Stream<String> figures() {
        return COLUMNS.subList(IDENTITY, COLUMNS.size() - REASONS).stream().map(SheetColumn::key);
    }

    private String whose(SheetRow row) {
        String name = String.valueOf(row.text("incubatee"));
        List<String> called = rows.called(name, CarrierViews.key(row.place()));
        if (called.size() != 1) {
            String says = called.isEmpty() ? "figures.sheet-no-tenant" : "figures.sheet-several-tenants";
            throw new Rejection(INVALID, "incubatee", Words.say(says, name));
        }
        return called.get(0);
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        try {
            enter.check(mapper.toRequest(inputs.of(read, EnterYearFiguresInput.class)), actor);
        } catch (Rejection declined) {
            declined.errors().forEach(faults::add);
        }
    }

    /** What was entered is somebody's word: it is corrected, not taken back. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        throw new Rejection(WRONG_STATE, "figures", Words.say("figures.sheet-row-stays"));
    }
}
