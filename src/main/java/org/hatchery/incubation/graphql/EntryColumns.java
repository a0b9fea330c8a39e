package org.hatchery.incubation.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;

/** Columns of lists in which a row says who enters a carrier, when, and into what space; and what is read of them. */
final class EntryColumns {
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

    /** Who it is. */
    static final List<SheetColumn> PARTY = List.of(
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
                    .ofEveryEntry(),
            of("foundedOn", "成立日期", "Founded on", "party.firm.foundedOn")
                    .alsoCalled("成立时间", "注册日期", "注册时间", "工商注册日期", "工商注册时间", "企业成立时间", "企业注册时间"),
            of("field", "产业领域", "Field", "party.firm.field", "party.team.field")
                    .alsoCalled("所属领域", "技术领域", "行业领域", "所属产业", "所属行业", "行业", "产业", "领域", "所属技术领域"),
            of("legalRepresentative", "法定代表人", "Legal representative", "party.firm.legalRepresentative")
                    .alsoCalled("法人", "法人代表", "企业法人", "法定代表人姓名", "法人姓名"));

    /** When and where it enters. */
    static final List<SheetColumn> SPACE = List.of(
            of("enteredOn", "入孵日期", "Entered on", "enteredOn")
                    .alsoCalled("入驻日期", "入孵时间", "入驻时间", "进驻日期", "进驻时间", "入园日期", "入园时间", "起租日期", "合同开始日期")
                    .ofEveryEntry(),
            of("units", "场地单元", "Units", "space.units")
                    .alsoCalled("单元", "单元号", "房间", "房间号", "房号", "室号", "门牌号", "场地", "场地编号", "入驻位置", "入驻房间", "办公室")
                    .noted(Words.say("incubation.sheet-units")),
            of("area", "面积", "Area", "space.areaNeeded")
                    .alsoCalled("租赁面积", "使用面积", "场地面积", "孵化面积", "入驻面积", "办公面积", "面积平方米", "建筑面积")
                    .noted(Words.say("incubation.sheet-area")),
            of("workstations", "工位", "Workstations", "space.workstations")
                    .alsoCalled("工位数", "工位数量", "租赁工位", "使用工位", "卡位", "工位个数"),
            of("agreementNumber", "协议编号", "Agreement number", "agreementNumber")
                    .alsoCalled("孵化协议编号", "入孵协议编号", "协议号", "合同编号", "合同号", "租赁合同编号"));

    /** Whom to ask, and what else an entry needs. */
    static final List<SheetColumn> REST = List.of(
            of("contactPerson", "联系人", "Contact", "party.firm.contact.person", "party.team.contact.person")
                    .alsoCalled("联系人姓名", "企业联系人", "姓名"),
            of("contactPhone", "联系电话", "Telephone", "party.firm.contact.phone", "party.team.contact.phone")
                    .alsoCalled("电话", "手机", "手机号", "手机号码", "联系方式", "联系人电话", "联系人手机"),
            of("contactEmail", "电子邮箱", "E-mail", "party.firm.contact.email", "party.team.contact.email")
                    .alsoCalled("邮箱", "电子邮件", "联系邮箱", "Email", "邮件地址"),
            of("consent", "入孵授权码", "Consent", "consent").alsoCalled("授权码").noted(Words.say("incubation.sheet-consent")),
            of("override", "例外理由", "Why a rule is set aside", "override").alsoCalled("例外说明", "超龄说明"));

    private EntryColumns() {}

    /** Entry into a place, as a client would send it. */
    static Map<String, Object> entry(SheetRow row) {
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

    /** Whom a row is of, so that nobody enters twice at once; whatever else two rows want, the carrier decides in their order. */
    static Set<String> apart(SheetRow row) {
        return Stream.of("name", "creditCode")
                .map(row::text)
                .flatMap(Stream::ofNullable)
                .map(Wording::folded)
                .collect(Collectors.toSet());
    }

    /** As they were typed, in whatever case, width and groups, of rows whose form was read. */
    static List<CreditCode> codes(Collection<SheetRow> rows) {
        return rows.stream()
                .map(row -> row.text("creditCode"))
                .flatMap(Stream::ofNullable)
                .map(CreditCode::read)
                .toList();
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
}
