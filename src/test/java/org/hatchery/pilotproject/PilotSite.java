package org.hatchery.pilotproject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.Reply;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Placement;
import org.hatchery.firm.Registration;
import org.hatchery.firm.Stage;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.BaseProfile;
import org.hatchery.pilot.base.Filing;
import org.hatchery.pilot.base.FilingState;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.base.Staff;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Area;
import org.hatchery.shared.Citation;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/**
 * A base and a firm of the test's own on the running service, each in its own region.
 *
 * @param base key of the base
 * @param firm key of the firm
 */
public record PilotSite(
        Api api,
        MongoOperations mongo,
        String base,
        String firm,
        String baseRegion,
        String firmRegion,
        LocalDate today) {
    private static final Citation CITATION = new Citation("备案通知", null, null, null, true, null);

    /** A base in 沈阳市浑南区 and a firm in 大连市中山区. */
    public static PilotSite open(Api api, MongoOperations mongo) {
        return open(api, mongo, "210112", "210202");
    }

    public static PilotSite open(Api api, MongoOperations mongo, String baseRegion, String firmRegion) {
        var site = new PilotSite(
                api,
                mongo,
                "base-" + UUID.randomUUID(),
                "firm-" + UUID.randomUUID(),
                baseRegion,
                firmRegion,
                LocalDate.now(ZoneId.of("Asia/Shanghai")));
        site.registerBase(FilingState.RECOGNISED);
        site.addFirm(site.firm, creditCode(firmRegion));
        return site;
    }

    public static CreditCode creditCode(String region) {
        return CreditCodes.of(region, ThreadLocalRandom.current().nextInt(1_000_000_000));
    }

    private void registerBase(FilingState state) {
        var filing = new Filing(state, LocalDate.parse("2024-01-01"), "辽科发〔2024〕1号", CITATION);
        mongo.insert(PilotBase.register(new BaseId(base), "编" + base, profile(), filing, "secret", false));
    }

    private BaseProfile profile() {
        return new BaseProfile(
                "试验中试基地",
                new Operator("试验运营有限公司", operator()),
                new RegionCode(baseRegion),
                Set.of(IndustryField.NEW_MATERIALS),
                Area.of("1500"),
                new Staff(20, 10, 5),
                null,
                null,
                null,
                null,
                null);
    }

    /** The operator of the base; the same one for all tests. */
    public CreditCode operator() {
        return new CreditCode("91210112MA0YQ4R53A");
    }

    /** Another firm in the region of the first one. */
    public void addFirm(String key, CreditCode code) {
        var registration = new Registration(code, LocalDate.parse("2020-01-01"), null, false);
        var particulars = new Particulars("试验科技有限公司", IndustryField.NEW_MATERIALS, null, null);
        Incubatee party = Incubatee.arriving(new IncubateeId(key), particulars, registration, null, false);
        var region = new RegionCode(firmRegion);
        Set<String> seenBy = Stream.concat(region.visibleTo().stream(), Stream.of(Scope.incubatee(key)))
                .collect(Collectors.toSet());
        party.place(
                new Placement(
                        Stage.IN_INCUBATION,
                        new CarrierId("carrier-of-" + key),
                        CarrierKind.INCUBATOR,
                        region,
                        LocalDate.parse("2024-01-01"),
                        null,
                        null,
                        null),
                seenBy,
                seenBy);
        mongo.insert(party);
    }

    public Caller asFirm() {
        return api.as(Role.FIRM, firm);
    }

    public Caller asBase() {
        return api.as(Role.PROVIDER, base);
    }

    public String baseId() {
        return GlobalId.of("PilotBase", base);
    }

    /** A proposal, good until a test spoils it. */
    public Map<String, Object> proposal() {
        return proposal(firm);
    }

    public Map<String, Object> proposal(String applicant) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("base", baseId());
        input.put("applicant", GlobalId.of("Incubatee", applicant));
        input.put("title", "纳米粉体喷雾干燥中试");
        input.put(
                "achievement",
                Map.of("name", "纳米粉体", "kind", "INVENTION_PATENT", "registrationNumber", "ZL1", "owner", "东北大学"));
        input.put("field", "NEW_MATERIALS");
        input.put("trlIn", 5);
        input.put("trlTarget", 7);
        input.put("plannedFrom", today.toString());
        input.put("plannedTo", today.plusMonths(6).toString());
        input.put("estimatedCost", "100000.00");
        input.put("payments", List.of(Map.of("kind", "OWN", "amount", "60000.00")));
        return input;
    }

    /** A project that was just proposed. */
    public Proposed proposed() {
        return proposed(asFirm(), proposal());
    }

    public Proposed proposed(Caller caller, Map<String, Object> proposal) {
        Reply reply = caller.run("firm/ProposePilotProject", Map.of("input", proposal));
        JsonNode project = reply.at("/proposePilotProject/project");
        if (project.isNull()) {
            throw new IllegalStateException(reply.body());
        }
        return new Proposed(this, project.path("id").asString());
    }

    public static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> other = new HashMap<>(input);
        other.put(field, value);
        return other;
    }

    /** A project, and what its parties can ask for. */
    public record Proposed(PilotSite site, String id) {
        public static final Map<String, Object> TEST = Map.of("test", Map.of("reportNumber", "检1"));
        public static final Map<String, Object> CONCLUDE = Map.of(
                "conclude", Map.of("trlOut", 7, "parameters", "180 ℃", "yield", "92 %", "actualCost", "90000.00"));
        public static final Map<String, Object> FAIL = Map.of("fail", Map.of("reason", "失活", "lesson", "先做寿命试验"));

        public JsonNode page(Caller caller) {
            return caller.ask(
                            "query ($id: ID!) { node(id: $id) { ... on PilotProject {"
                                    + " id version state daysInState actualCost payments { kind amount reference }"
                                    + " history { step on by note } results { trlOut } viewerCan { advance withdraw followUp rate }"
                                    + " applicant { name } } } }",
                            Map.of("id", id))
                    .at("/node");
        }

        public int version() {
            return page(site.asBase()).path("version").asInt();
        }

        public Map<String, Object> act() {
            return new HashMap<>(Map.of("project", id, "expectedVersion", version()));
        }

        public Map<String, Object> step(Map<String, Object> step) {
            Map<String, Object> input = with(act(), "step", step);
            input.put("on", site.today.toString());
            input.put("note", "说明");
            return input;
        }

        public Reply advance(Map<String, Object> step) {
            return send(step(step));
        }

        public Reply plain(String step) {
            return advance(Map.of("plain", step));
        }

        public Reply send(Map<String, Object> input) {
            return site.asBase().run("provider/AdvancePilotProject", Map.of("input", input));
        }

        public Reply asFirm(String operation, Map<String, Object> input) {
            return site.asFirm().run("firm/" + operation, Map.of("input", input));
        }

        public Map<String, Object> followUp(Map<String, Object> outcome, String evidence) {
            Map<String, Object> input = with(act(), "outcome", outcome);
            input.put("on", site.today.toString());
            input.put("evidenceNumber", evidence);
            return input;
        }

        /** Goes the whole way to success. */
        public Proposed concluded() {
            plain("ACCEPT");
            plain("START");
            advance(TEST);
            Reply last = advance(CONCLUDE);
            if (!last.refusals().isEmpty()) {
                throw new IllegalStateException(last.body());
            }
            return this;
        }
    }

    public static void assertDeclined(Reply reply, String codeAndField) {
        JsonNode error = reply.data().findValues("userErrors").get(0).path(0);
        List<String> path =
                error.path("field").valueStream().map(JsonNode::asString).toList();
        assertThat(error.path("code").asString() + " " + String.join(".", path))
                .as(reply.body())
                .isEqualTo(codeAndField);
    }
}
