package org.hatchery.incubation.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.graphql.CarrierPlaces;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.service.RecordService;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceDirectory;
import org.hatchery.incubation.service.ServiceId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.InputBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Services that a carrier delivered, each recorded by a row (孵化服务清单). */
@Component
@Order(2)
class ServiceSheet implements SheetKind {
    private static final Map<String, String> DELIVERY = Map.of(
            "kind", "kind",
            "mode", "mode",
            "on", "on",
            "provider", "provider",
            "hours", "hours",
            "fee", "fee",
            "attendees", "attendees",
            "note", "note",
            "plausibilityReason", "plausibilityReason");
    private static final List<SheetColumn> COLUMNS = List.of(
            of("on", "服务日期", "Day", "on")
                    .alsoCalled("日期", "服务时间", "活动日期", "活动时间", "开展时间")
                    .ofEveryEntry(),
            of("kind", "服务类型", "Kind", "kind").alsoCalled("服务类别", "类型", "类别", "服务种类"),
            of("mode", "服务方式", "Mode", "mode").alsoCalled("方式", "形式", "服务形式"),
            of("incubatees", "服务对象", "Served", "incubatees")
                    .alsoCalled("企业名称", "公司名称", "单位名称", "服务企业", "服务企业名称", "被服务企业", "受益企业", "参加企业", "统一社会信用代码", "信用代码")
                    .noted(Words.say("incubation.sheet-served"))
                    .ofEveryEntry(),
            of("provider", "导师或服务机构", "Mentor or provider", "provider")
                    .alsoCalled("服务机构", "导师", "导师姓名", "服务人员", "服务提供方", "服务机构或导师"),
            of("hours", "小时数", "Hours", "hours").alsoCalled("时长", "服务时长", "学时", "服务小时数"),
            of("fee", "收费", "Fee", "fee").alsoCalled("金额", "费用", "服务费", "收费金额", "服务费用"),
            of("attendees", "参加人数", "Attendees", "attendees").alsoCalled("人数", "参与人数", "服务人次", "人次"),
            of("note", "说明", "Note", "note").alsoCalled("备注", "服务内容", "内容", "活动主题", "主题"),
            of("plausibilityReason", "数值异常说明", "Why the hours are right", "plausibilityReason"));

    private final RecordService record;
    private final ServiceDirectory services;
    private final CarrierPlaces places;
    private final Clientele clientele;
    private final IncubationMapper mapper;
    private final InputBinder inputs;

    ServiceSheet(
            RecordService record,
            ServiceDirectory services,
            CarrierPlaces places,
            Clientele clientele,
            IncubationMapper mapper,
            InputBinder inputs) {
        this.record = record;
        this.services = services;
        this.places = places;
        this.clientele = clientele;
        this.mapper = mapper;
        this.inputs = inputs;
    }

    @Override
    public String key() {
        return "SERVICES";
    }

    @Override
    public Sentence title() {
        return Words.say("incubation.sheet-services");
    }

    @Override
    public String act() {
        return "recordService";
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
        Map<String, Object> input = new LinkedHashMap<>(row.object(DELIVERY));
        CarrierId carrier = CarrierViews.key(row.place());
        input.put("carrier", row.place());
        input.put(
                "incubatees",
                row.several("incubatees").stream()
                        .map(name -> served(String.valueOf(name), carrier, actor))
                        .toList());
        return input;
    }

    private String served(String name, CarrierId carrier, Actor actor) {
        Set<String> called = clientele.called(name, carrier, actor.scope());
        if (called.size() != 1) {
            String says = called.isEmpty() ? "incubation.sheet-no-tenant" : "incubation.sheet-several-tenants";
            throw new Rejection(INVALID, "incubatees", Words.say(says, name));
        }
        return GlobalId.of("Incubatee", called.iterator().next());
    }

    /** Hours of one mentor on one day add up. */
    @Override
    public Set<String> apart(SheetRow row) {
        return Set.of(Wording.folded(String.valueOf(row.text("provider"))) + "/" + row.text("on"));
    }

    @Override
    public void lookAhead(Map<SheetRow, Receipt> rows) {
        record.lookAhead(rows.values());
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        record.check(mapper.toDelivery(inputs.of(read, RecordServiceInput.class)), actor, faults);
    }

    /** One that was corrected since is somebody's word by now, and stays. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        Service service = services.find(List.of(new ServiceId(GlobalId.key("Service", made))), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("service"));
        if (service.getVersion() > 0) {
            throw new Rejection(WRONG_STATE, "service", Words.say("incubation.sheet-service-stays"));
        }
        String why = Words.say("incubation.sheet-undone").chinese();
        return new Call("voidService", Map.of("service", made, "expectedVersion", 0, "reason", why));
    }
}
