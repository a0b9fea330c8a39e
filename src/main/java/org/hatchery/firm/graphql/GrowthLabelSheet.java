package org.hatchery.firm.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.firm.FirmsOnList;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.LabelCorrection;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.InputBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Public lists of labels, each line the label of a firm in incubation (资质称号名单); lines that match nobody are told. */
@Component
@Order(8)
class GrowthLabelSheet implements SheetKind {
    private static final Map<String, String> LABEL =
            Map.of("kind", "kind", "certificateNumber", "certificateNumber", "from", "from", "to", "to");
    private static final List<SheetColumn> COLUMNS = List.of(
            of("name", "企业名称", "Firm").alsoCalled("公司名称", "单位名称", "名称", "企业全称").ofEveryEntry(),
            of("creditCode", "统一社会信用代码", "Credit code").alsoCalled("信用代码", "社会信用代码"),
            of("kind", "资质称号", "Label", "kind").alsoCalled("称号", "资质", "资质类型", "认定类型", "标签"),
            of("certificateNumber", "证书编号", "Certificate number", "certificateNumber")
                    .alsoCalled("文号或证书编号", "登记编号", "入库登记编号", "编号", "文号"),
            of("from", "生效日期", "From", "from").alsoCalled("发证日期", "认定日期", "入库日期", "起始日期"),
            of("to", "期满日期", "To", "to").alsoCalled("有效期至", "截止日期", "到期日期"));

    private final FirmsOnList firms;
    private final IncubateeDirectory incubatees;
    private final RegionDirectory regions;
    private final InputBinder inputs;

    GrowthLabelSheet(FirmsOnList firms, IncubateeDirectory incubatees, RegionDirectory regions, InputBinder inputs) {
        this.inputs = inputs;
        this.firms = firms;
        this.incubatees = incubatees;
        this.regions = regions;
    }

    @Override
    public String key() {
        return "GROWTH_LABELS";
    }

    @Override
    public Sentence title() {
        return Words.say("firm.sheet-growth-labels");
    }

    @Override
    public String act() {
        return "recordGrowthLabel";
    }

    @Override
    public List<SheetColumn> columns() {
        return COLUMNS;
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
        Incubatee firm = meant(row, actor);
        Map<String, Object> input = new LinkedHashMap<>(row.object(LABEL));
        input.put("firm", GlobalId.of("Incubatee", firm.getId().value()));
        input.put("expectedVersion", firm.getVersion());
        return input;
    }

    private Incubatee meant(SheetRow row, Actor actor) {
        String code = row.text("creditCode");
        return firms.meant(
                Objects.requireNonNullElse(row.text("name"), ""),
                code == null || code.isBlank() ? null : CreditCode.read(code),
                new RegionCode(GlobalId.key("Region", row.place())),
                actor.scope());
    }

    /** The version of the firm, which its other lines change. */
    @Override
    public boolean isOfTheMoment() {
        return true;
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        RecordGrowthLabelInput input = inputs.of(read, RecordGrowthLabelInput.class);
        var label = new GrowthLabel(input.kind(), input.certificateNumber(), input.from(), input.to(), null, null);
        firms.check(IncubateeViews.key(input.firm()), label, actor, faults);
    }

    private static void mustStand(Incubatee firm, Map<String, Object> label) {
        var kind = GrowthLabelKind.valueOf(String.valueOf(label.get("kind")));
        String number = String.valueOf(label.get("certificateNumber"));
        boolean corrected = firm.getLabelCorrections().stream()
                .map(LabelCorrection::before)
                .anyMatch(before -> before.kind() == kind && Wording.same(before.certificateNumber(), number));
        boolean moved = firm.getLabels().stream()
                .filter(known -> known.contest() != null || !known.taken().isEmpty())
                .anyMatch(known -> known.kind() == kind && Wording.same(known.certificateNumber(), number));
        if (corrected || moved) {
            throw new Rejection(
                    UserErrorCode.WRONG_STATE, "certificateNumber", Words.say("firm.sheet-label-corrected"));
        }
    }

    /** One of which anything was said since is not on record as it stood in the row, and stays. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        Incubatee firm = incubatees.get(IncubateeViews.key(made), actor.scope(), "firm");
        Map<String, Object> label = row.object(LABEL);
        mustStand(firm, label);
        return new Call(
                "voidGrowthLabel",
                Map.of(
                        "firm",
                        made,
                        "expectedVersion",
                        firm.getVersion(),
                        "kind",
                        GrowthLabelKind.valueOf(String.valueOf(label.get("kind")))
                                .name(),
                        "certificateNumber",
                        String.valueOf(label.get("certificateNumber")),
                        "reason",
                        Words.say("firm.sheet-undone").chinese()));
    }
}
