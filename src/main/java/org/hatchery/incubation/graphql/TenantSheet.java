package org.hatchery.incubation.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.act.AdmitIncubatee;
import org.hatchery.incubation.service.ServiceDirectory;
import org.hatchery.incubation.service.ServiceFilter;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Faults;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The firms and teams that stay in a carrier now, each admitted by a row (在孵企业名单). */
@Component
@Order(1)
class TenantSheet implements SheetKind {
    private static final String TEAM = "TEAM";
    private static final Map<String, String> PARTICULARS = Map.of("name", "name", "field", "field");
    private static final Map<String, String> REGISTRATION =
            Map.of("creditCode", "creditCode", "foundedOn", "foundedOn", "legalRepresentative", "legalRepresentative");
    private static final Map<String, String> CONTACT =
            Map.of("person", "contactPerson", "phone", "contactPhone", "email", "contactEmail");
    private static final Map<String, String> STAY = Map.of(
            "enteredOn", "enteredOn",
            "agreementNumber", "agreementNumber",
            "consent", "consent",
            "override", "override");

    private static final List<SheetColumn> COLUMNS = List.of(
            of("name", "企业名称", "Name", "party.firm.name", "party.team.name", "party.existing")
                    .alsoCalled(
                            "公司名称", "单位名称", "企业全称", "公司全称", "名称", "在孵企业", "在孵企业名称", "入驻企业", "入驻企业名称", "入孵企业名称", "团队名称",
                            "企业或团队名称", "企业团队名称", "项目名称"),
            of("form", "主体类型", "Firm or team")
                    .alsoCalled("企业或团队", "入驻类型", "主体性质")
                    .choosing(
                            new Choice("FIRM", new Sentence("企业", "Firm")),
                            new Choice(TEAM, new Sentence("团队", "Team")),
                            new Choice(TEAM, new Sentence("创业团队", "Start-up team")))
                    .noted(Words.say("incubation.sheet-form"))
                    .ofEveryEntry(),
            of("creditCode", "统一社会信用代码", "Unified social credit code", "party.firm.creditCode")
                    .alsoCalled("信用代码", "社会信用代码", "统一信用代码", "组织机构代码", "营业执照号", "注册号", "税号")
                    .noted(Words.say("incubation.sheet-credit-code"))
                    .inOneRow()
                    .ofEveryEntry(),
            of("foundedOn", "成立日期", "Founded on", "party.firm.foundedOn")
                    .alsoCalled("成立时间", "注册日期", "注册时间", "工商注册日期", "工商注册时间", "企业成立时间", "企业注册时间"),
            of("field", "产业领域", "Field", "party.firm.field", "party.team.field")
                    .alsoCalled("所属领域", "技术领域", "行业领域", "所属产业", "所属行业", "行业", "产业", "领域", "所属技术领域"),
            of("legalRepresentative", "法定代表人", "Legal representative", "party.firm.legalRepresentative")
                    .alsoCalled("法人", "法人代表", "企业法人", "法定代表人姓名", "法人姓名"),
            of("enteredOn", "入孵日期", "Entered on", "enteredOn")
                    .alsoCalled("入驻日期", "入孵时间", "入驻时间", "进驻日期", "进驻时间", "入园日期", "入园时间", "起租日期", "合同开始日期")
                    .ofEveryEntry(),
            of("units", "场地单元", "Units", "space.units")
                    .alsoCalled("单元", "单元号", "房间", "房间号", "房号", "室号", "门牌号", "场地", "场地编号", "入驻位置", "入驻房间", "办公室")
                    .noted(Words.say("incubation.sheet-units"))
                    .inOneRow(),
            of("area", "面积", "Area", "space.areaNeeded")
                    .alsoCalled("租赁面积", "使用面积", "场地面积", "孵化面积", "入驻面积", "办公面积", "面积平方米", "建筑面积")
                    .noted(Words.say("incubation.sheet-area")),
            of("workstations", "工位", "Workstations", "space.workstations")
                    .alsoCalled("工位数", "工位数量", "租赁工位", "使用工位", "卡位", "工位个数"),
            of("agreementNumber", "协议编号", "Agreement number", "agreementNumber")
                    .alsoCalled("孵化协议编号", "入孵协议编号", "协议号", "合同编号", "合同号", "租赁合同编号"),
            of("contactPerson", "联系人", "Contact", "party.firm.contact.person", "party.team.contact.person")
                    .alsoCalled("联系人姓名", "企业联系人", "姓名"),
            of("contactPhone", "联系电话", "Telephone", "party.firm.contact.phone", "party.team.contact.phone")
                    .alsoCalled("电话", "手机", "手机号", "手机号码", "联系方式", "联系人电话", "联系人手机"),
            of("contactEmail", "电子邮箱", "E-mail", "party.firm.contact.email", "party.team.contact.email")
                    .alsoCalled("邮箱", "电子邮件", "联系邮箱", "Email", "邮件地址"),
            of("consent", "入孵授权码", "Consent", "consent").alsoCalled("授权码").noted(Words.say("incubation.sheet-consent")),
            of("override", "例外理由", "Why a rule is set aside", "override").alsoCalled("例外说明", "超龄说明"));

    private final AdmitIncubatee admit;
    private final StayDirectory stays;
    private final ServiceDirectory services;
    private final CarrierDirectory carriers;
    private final IncubationMapper mapper;
    private final SheetInputs inputs;

    TenantSheet(
            AdmitIncubatee admit,
            StayDirectory stays,
            ServiceDirectory services,
            CarrierDirectory carriers,
            IncubationMapper mapper,
            SheetInputs inputs) {
        this.admit = admit;
        this.stays = stays;
        this.services = services;
        this.carriers = carriers;
        this.mapper = mapper;
        this.inputs = inputs;
    }

    @Override
    public String key() {
        return "TENANTS";
    }

    @Override
    public Sentence title() {
        return Words.say("incubation.sheet-tenants");
    }

    @Override
    public String act() {
        return "admitIncubatee";
    }

    @Override
    public List<SheetColumn> columns() {
        return COLUMNS;
    }

    @Override
    public SheetPlace place(String id, Actor actor) {
        CarrierId carrier = CarrierViews.key(id);
        String name = carriers.get(carrier, actor.scope()).getProfile().name();
        return new SheetPlace(id, name, Set.of(Scope.carrier(carrier.value())));
    }

    @Override
    public Map<String, Object> input(SheetRow row, Actor actor) {
        Map<String, Object> input = new LinkedHashMap<>(row.object(STAY));
        input.put("carrier", row.place());
        input.put("party", party(row));
        input.put("space", space(row));
        return input;
    }

    /** Without a word about it a row tells of a firm, so that a forgotten credit code makes no team of it. */
    private static Map<String, Object> party(SheetRow row) {
        boolean team = TEAM.equals(row.text("form")) && row.text("creditCode") == null;
        Map<String, Object> party = new LinkedHashMap<>(row.object(PARTICULARS));
        if (!team) {
            party.putAll(row.object(REGISTRATION));
        }
        Map<String, Object> contact = row.object(CONTACT);
        if (!contact.isEmpty()) {
            party.put("contact", contact);
        }
        return Map.of(team ? "team" : "firm", party);
    }

    /** Who sits at workstations has no area of its own, whatever a list counts for it. */
    private static Map<String, Object> space(SheetRow row) {
        Map<String, Object> space =
                new LinkedHashMap<>(row.object(Map.of("units", "units", "workstations", "workstations")));
        Object area = row.value("area");
        if (area != null && (space.containsKey("units") || !space.containsKey("workstations"))) {
            space.put("areaNeeded", area);
        }
        return space;
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        admit.check(mapper.toAdmission(inputs.of(read, AdmitIncubateeInput.class)), actor, faults);
    }

    /** The stay is taken back, and so never was. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        Stay stay = stays.find(List.of(new StayId(GlobalId.key("Stay", made))), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("stay"));
        if (stay.getState() != StayState.ACTIVE || stay.getHistory().size() > 1 || isServed(stay, actor)) {
            throw new Rejection(WRONG_STATE, "stay", Words.say("incubation.sheet-stay-went-on"));
        }
        String why = Words.say("incubation.sheet-undone").chinese();
        return new Call("voidStay", Map.of("stay", made, "expectedVersion", stay.getVersion(), "reason", why));
    }

    private boolean isServed(Stay stay, Actor actor) {
        var here = new ServiceFilter(stay.getCarrier(), stay.getIncubatee(), null, null, null, null, null);
        return !services.search(here, actor.scope(), PageRequest.first(1))
                .items()
                .isEmpty();
    }
}
