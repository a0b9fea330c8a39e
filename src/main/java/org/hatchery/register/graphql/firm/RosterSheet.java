package org.hatchery.register.graphql.firm;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.register.graphql.title.EnterOnRosterInput;
import org.hatchery.register.graphql.title.TitleViews;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.roster.EnterOnRoster;
import org.hatchery.register.title.Title;
import org.hatchery.register.title.TitleDirectory;
import org.hatchery.register.title.TitleKinds;
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

/** Public lists of firms that hold a title, each line a grant (称号名单); what nobody is called is told, and not made up. */
@Component
@Order(7)
class RosterSheet implements SheetKind {
    private static final Map<String, String> LINE = Map.of(
            "name", "name",
            "creditCode", "creditCode",
            "kind", "kind",
            "level", "level",
            "grade", "grade",
            "grantedBy", "grantedBy",
            "documentNumber", "documentNumber",
            "from", "from",
            "to", "to");

    private final EnterOnRoster enter;
    private final TitleDirectory titles;
    private final RegionDirectory regions;
    private final List<SheetColumn> columns;
    private final InputBinder inputs;

    RosterSheet(
            EnterOnRoster enter, TitleDirectory titles, RegionDirectory regions, TitleKinds kinds, InputBinder inputs) {
        this.inputs = inputs;
        this.enter = enter;
        this.titles = titles;
        this.regions = regions;
        Choice[] choices = kinds.all().stream()
                .filter(kind -> kind.holders().contains(PartyKind.FIRM))
                .map(kind -> new Choice(kind.key(), kind.name()))
                .toArray(Choice[]::new);
        this.columns = List.of(
                of("name", "企业名称", "Firm", "name")
                        .alsoCalled("公司名称", "单位名称", "名称", "企业全称")
                        .ofEveryEntry(),
                of("creditCode", "统一社会信用代码", "Credit code", "creditCode").alsoCalled("信用代码", "社会信用代码"),
                of("kind", "称号", "Title", "kind")
                        .alsoCalled("称号类型", "资质", "资质类型", "认定类型")
                        .choosing(choices),
                of("level", "级别", "Level", "level").alsoCalled("认定级别"),
                of("grade", "等级", "Class", "grade"),
                of("grantedBy", "授予机关", "Granted by", "grantedBy").alsoCalled("认定机构", "发证机关", "批准机关"),
                of("documentNumber", "文号或证书编号", "Document number", "documentNumber")
                        .alsoCalled("证书编号", "文号", "编号"),
                of("from", "生效日期", "From", "from").alsoCalled("发证日期", "认定日期", "起始日期"),
                of("to", "期满日期", "To", "to").alsoCalled("有效期至", "截止日期", "到期日期"));
    }

    @Override
    public String key() {
        return "TITLE_ROSTER";
    }

    @Override
    public Sentence title() {
        return Words.say("register.sheet-roster");
    }

    @Override
    public String act() {
        return "enterOnRoster";
    }

    @Override
    public List<SheetColumn> columns() {
        return columns;
    }

    /** The division whose list it is. */
    @Override
    public SheetPlace place(String id, Actor actor) {
        var code = new RegionCode(GlobalId.key("Region", id));
        if (!actor.scope().includes(code.visibleTo())) {
            throw Rejection.notFound("place");
        }
        return new SheetPlace(id, regions.get(code).name(), Set.of(Scope.region(code.value())));
    }

    @Override
    public Map<String, Object> input(SheetRow row, Actor actor) {
        Map<String, Object> input = new LinkedHashMap<>(row.object(LINE));
        input.put("region", GlobalId.key("Region", row.place()));
        return input;
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        enter.check(inputs.of(read, EnterOnRosterInput.class).toLine(), actor, faults);
    }

    /** One that somebody renewed or warned of since stays. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        Title title = titles.get(TitleViews.key(made), actor.scope());
        if (title.changes() > 0) {
            throw new Rejection(WRONG_STATE, "title", Words.say("register.sheet-title-stays"));
        }
        return new Call(
                "withdrawTitle",
                Map.of(
                        "title",
                        made,
                        "expectedVersion",
                        0,
                        "on",
                        title.from().toString(),
                        "reason",
                        Words.say("register.sheet-undone").chinese()));
    }
}
