package org.hatchery.incubation.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.totals.keeping.KeepTotals;
import tools.jackson.databind.JsonNode;

/** A carrier with a title, one who stays and was served, whose people record things wrongly, and all there is to say of it. */
final class WronglyRecorded {
    static final String PLACE = "410724";
    static final String TRANSFER = "转账-20261129";
    private static final String LABEL = "2025-4107-1";
    private static final String WHY = "登记时看错了材料";
    private static final List<String> OF_ITS_MANAGER = List.of(
            "PutSpaceUnit",
            "WithdrawSpaceUnit",
            "AmendSpaceUnit",
            "VoidSpaceUnit",
            "RecordCarrierMeans",
            "VoidCarrierMeans",
            "RecordFundInvestment",
            "AmendFundInvestment",
            "VoidFundInvestment");
    private static final String SLICES = """
            query($region: RegionCode!, $period: Period!) { pipeline(region: $region, period: $period) {
              total { metrics(keys: ["carrierStaff", "carrierProfessionals", "carrierMentors", "incubationFunds", "carriersWithIncubationFund", "fundInvestments", "fundInvested", "graduatesFollowedUp", "graduatesAlive", "graduateEmployees", "graduateRevenue"]) { value } }
              byCarrierKind { kind figures { carriers funnel { inIncubation preIncubation } occupancy { area { numerator denominator } } } }
              byLevel { level figures { carriers funnel { inIncubation } entries { total registrations } } } } }""";

    final Incubator incubator;
    final LocalDate today;
    final LocalDate entered;
    final Admitted stay;
    final String service;
    final Admitted team;
    final String graduate;
    private final int investment;
    private final String invested = Incubator.freshCreditCode();
    private final KeepTotals totals;
    private final Caller bureau;

    WronglyRecorded(Api api, KeepTotals totals) {
        this.totals = totals;
        this.bureau = api.as(Role.BUREAU, "410700");
        this.incubator = Incubator.open(api, PLACE, "INCUBATOR");
        this.today = incubator.today();
        this.entered = today.minusDays(40);
        this.stay = incubator.entry().on(entered).admitted();
        this.service = incubator.serve(stay, today.minusDays(30));
        recognise("文〔2025〕1号", "COUNTY");
        done(ofCarrier("PutSpaceUnit", Map.of("code", "103", "area", "30.00", "from", "2020-01-01")));
        done(ofCarrier("PutSpaceUnit", Map.of("code", "104", "area", "30.00", "from", "2020-01-01")));
        this.team = incubator
                .entry()
                .ofTeam()
                .takingRoom("104")
                .on(today.minusDays(25))
                .admitted();
        this.investment = invest(invested);
        done(ofFirm(
                "RecordGrowthLabel",
                stay,
                Map.of("kind", "EAGLET", "certificateNumber", LABEL, "from", today.minusDays(20))));
        this.graduate = graduated();
    }

    /** One that graduated in the year before the last. */
    private String graduated() {
        int year = today.getYear() - 2;
        ImportDesk desk = new ImportDesk(incubator.manager(), "PAST_STAYS", incubator.id());
        String id = desk.checked(Lists.of("企业名称", "信用代码", "成立日期", "产业领域", "入驻日期", "毕业日期", "毕业条件", "证明材料编号")
                .row(
                        "毕业科技有限公司" + UUID.randomUUID(),
                        Incubator.freshCreditCode(),
                        LocalDate.of(year - 4, 3, 1),
                        "新材料",
                        LocalDate.of(year - 3, 9, 1),
                        LocalDate.of(year, 6, 30),
                        "被兼并、收购或上市",
                        "X-1")
                .xlsx());
        desk.applied(id);
        String made = desk.row(id, 2).at("/made/id").asString();
        assertThat(made).as(desk.row(id, 2).toString()).isNotEmpty();
        return made;
    }

    /** What was said of it for the last year. */
    Reply ofGraduate(String operation, Map<String, ?> said) {
        Map<String, Object> input = new HashMap<>(said);
        JsonNode now = bureau.run("manager/StayPage", Map.of("stay", graduate)).at("/node");
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("stay", graduate);
        input.put("expectedVersion", now.path("version").asInt());
        input.put("year", today.getYear() - 1);
        return send(operation, input);
    }

    /** A list of three that nobody of them should be on; how the whole of it is taken back. */
    Runnable bringIn() {
        Lists list = Lists.of("企业名称", "信用代码", "成立日期", "产业领域", "入驻日期");
        for (int row = 0; row < 3; row++) {
            list.row(
                    "误录第" + row + "科技有限公司",
                    Incubator.freshCreditCode(),
                    today.minusYears(1),
                    "新材料",
                    today.minusDays(12));
        }
        ImportDesk desk = new ImportDesk(incubator.manager(), "TENANTS", incubator.id());
        String id = desk.checked(list.xlsx());
        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(3);
        return () -> {
            done(desk.undo(id));
            assertThat(desk.await(id, "UNDONE").at("/counts/undone").asInt()).isEqualTo(3);
        };
    }

    Reply amendLabel(LocalDate from) {
        Map<String, Object> right = Map.of("kind", "EAGLET", "certificateNumber", LABEL, "from", from);
        return ofFirm(
                "AmendGrowthLabel",
                stay,
                Map.of("kind", "EAGLET", "certificateNumber", LABEL, "right", right, "reason", WHY));
    }

    Reply amendInvestment(String amount, LocalDate on) {
        Map<String, Object> right = Map.of("on", on, "firmName", "受投科技有限公司", "creditCode", invested, "amount", amount);
        return ofResources("AmendFundInvestment", Map.of("number", investment, "right", right, "reason", WHY));
    }

    /** A contract of the team; its global id. */
    String sign() {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "stay", team.id(),
                "number", "入合〔2026〕" + UUID.randomUUID().toString().substring(0, 8),
                "signedOn", today.minusDays(25).toString(),
                "firstDay", today.minusDays(25).toString(),
                "lastDay", today.plusMonths(11).toString(),
                "dueDay", 10,
                "noticeMonths", 2));
        terms.put("lines", List.of(Map.of("basis", "FLAT", "price", "1000.00")));
        Reply signed = send("SignStayContract", terms);
        done(signed);
        return signed.at("/signStayContract/contract/id").asString();
    }

    void pay(String contract) {
        Map<String, Object> payment = Map.of(
                "contract",
                contract,
                "month",
                month(today.minusDays(25)),
                "amount",
                "100.00",
                "reference",
                TRANSFER,
                "paidOn",
                today.minusDays(1).toString());
        done(send("MarkRentPaid", Map.of("payments", List.of(payment))));
    }

    Reply ofContract(String operation, String contract, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        JsonNode now = incubator
                .manager()
                .run("manager/StayContractPage", Map.of("contract", contract))
                .at("/node");
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("contract", contract);
        input.put("expectedVersion", now.at("/version").asInt());
        input.put("reason", WHY);
        return send(operation, input);
    }

    void register(LocalDate foundedOn) {
        Map<String, Object> firm = Map.of(
                "team",
                team.incubatee(),
                "expectedVersion",
                version(team),
                "name",
                "试验团队科技有限公司",
                "creditCode",
                Incubator.freshCreditCode(),
                "foundedOn",
                foundedOn);
        done(send("RegisterTeam", firm));
    }

    /** Sends it as the bureau or the manager, for the firm as it is now. */
    Reply ofFirm(String operation, Admitted whose, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(change);
        input.put("firm", whose.incubatee());
        input.put("expectedVersion", version(whose));
        if (!operation.equals("RecordGrowthLabel")) {
            input.put("idempotencyKey", UUID.randomUUID().toString());
        }
        return (operation.equals("UndoRegistration") ? incubator.manager() : bureau)
                .run("manager/" + operation, Map.of("input", input));
    }

    private int version(Admitted whose) {
        return bureau.ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", whose.incubatee()))
                .at("/incubatee/version")
                .asInt();
    }

    int recognise(String documentNumber, String level) {
        Reply reply = ofCarrier(
                "RecogniseCarrier", Admitted.with(title(documentNumber, today.minusDays(10)), "level", level));
        done(reply);
        return reply.at("/recogniseCarrier/carrier/recognitions/0/number").asInt();
    }

    int recognitions() {
        return incubator.page().at("/carrier/recognitions").size();
    }

    Map<String, Object> title(String documentNumber, LocalDate from) {
        return Map.of("kind", "FILING", "level", "COUNTY", "documentNumber", documentNumber, "from", from);
    }

    Reply amendCarrier(Map<String, ?> right) {
        Map<String, Object> change = new HashMap<>(right);
        change.put("idempotencyKey", UUID.randomUUID().toString());
        change.put("documentNumber", "变更通知2026-1");
        return ofCarrier("AmendCarrier", change);
    }

    Reply correctTitle(String operation, int number, Map<String, ?> more) {
        return correction(operation, "number", number, more);
    }

    Reply correctUnit(String operation, String code, Map<String, ?> more) {
        return correction(operation, "code", code, more);
    }

    private Reply correction(String operation, String what, Object which, Map<String, ?> more) {
        Map<String, Object> change = new HashMap<>(more);
        change.put("idempotencyKey", UUID.randomUUID().toString());
        change.put(what, which);
        change.put("reason", WHY);
        return ofCarrier(operation, change);
    }

    /** Sends it as its manager, who says whom and what it serves with. */
    Reply ofResources(String operation, Map<String, Object> change) {
        return ofCarrier(
                operation,
                Admitted.with(change, "idempotencyKey", UUID.randomUUID().toString()));
    }

    int invest() {
        return invest(Incubator.freshCreditCode());
    }

    private int invest(String creditCode) {
        Reply made = ofResources(
                "RecordFundInvestment",
                Map.of(
                        "on",
                        today.minusDays(9),
                        "firmName",
                        "受投科技有限公司",
                        "creditCode",
                        creditCode,
                        "amount",
                        "300000.00"));
        done(made);
        List<String> numbers =
                made.at("/recordFundInvestment/carrier/resources/investments").findValuesAsString("number");
        return Integer.parseInt(numbers.get(numbers.size() - 1));
    }

    /** Sends it as who does such things, for the carrier as it is now. */
    Reply ofCarrier(String operation, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(change);
        input.put("carrier", incubator.id());
        input.put("expectedVersion", incubator.page().at("/carrier/version").asInt());
        return OF_ITS_MANAGER.contains(operation)
                ? incubator.manager().run("manager/" + operation, Map.of("input", input))
                : bureau.run("bureau/" + operation, Map.of("input", input));
    }

    Reply amend(String field, Object value) {
        return send("AmendStay", Admitted.with(request(stay), field, value));
    }

    Reply correct(String operation, Admitted which) {
        return send(operation, request(which));
    }

    private Map<String, Object> request(Admitted which) {
        Map<String, Object> input = new HashMap<>(which.request(""));
        input.remove("on");
        input.put("reason", WHY);
        return input;
    }

    Reply send(String operation, Map<String, Object> input) {
        return incubator.manager().run("manager/" + operation, Map.of("input", input));
    }

    Reply takeBack(String id) {
        return send("VoidService", ofService(id));
    }

    Reply amendService(String id, LocalDate on, double hours) {
        Map<String, Object> input = ofService(id);
        input.putAll(Map.of(
                "kind",
                "MENTORING",
                "mode",
                "ONE_TO_ONE",
                "on",
                on.toString(),
                "incubatees",
                List.of(stay.incubatee()),
                "provider",
                "李导师",
                "hours",
                hours));
        return send("AmendService", input);
    }

    private Map<String, Object> ofService(String id) {
        Map<String, Object> input = new HashMap<>();
        JsonNode now = incubator
                .manager()
                .run("manager/ServicePage", Map.of("service", id))
                .at("/node");
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("service", id);
        input.put("expectedVersion", now.at("/version").asInt());
        input.put("reason", WHY);
        return input;
    }

    void done(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
    }

    /** All there is to say of the carrier and of its place by kind and level, in the year, the one before, and the months. */
    String figures() {
        totals.catchUp();
        return Stream.concat(
                                Stream.of(today.getYear() + "", (today.getYear() - 1) + ""),
                                Stream.of(0, 1, 2)
                                        .map(back -> today.minusMonths(back)
                                                .toString()
                                                .substring(0, 7)))
                        .map(period -> incubator
                                        .manager()
                                        .run(
                                                "manager/CarrierPipeline",
                                                Map.of("carrier", incubator.id(), "period", period))
                                        .at("/carrierPipeline/total")
                                        .toString()
                                + bureau.ask(SLICES, Map.of("region", PLACE, "period", period))
                                        .at("/pipeline"))
                        .toList()
                + due();
    }

    /** What is due and paid for the month in which a contract would begin. */
    private String due() {
        Map<String, Object> roll = Map.of("carrier", incubator.id(), "period", month(today.minusDays(25)));
        return incubator.manager().run("manager/RentRoll", roll).at("/rentRoll").toString();
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
