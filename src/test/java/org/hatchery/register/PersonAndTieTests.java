package org.hatchery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.register.Registered.change;
import static org.hatchery.register.Registered.done;
import static org.hatchery.register.Registered.isDeclined;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A person of the trade, and what ties people and institutions … */
@IntegrationTest
class PersonAndTieTests {
    private static final AtomicInteger NUMBERS = new AtomicInteger(10_000);

    private final Api api;
    private final Caller city;

    PersonAndTieTests(Api api) {
        this.api = api;
        this.city = api.as(BUREAU, Registered.CITY);
    }

    @Test
    void isShownPlainlyAloneAndMaskedInLists() {
        Map<String, Object> said = person();
        JsonNode person = done(register(said));
        assertThat(person.path("name").asString()).isEqualTo("欧阳慕云");
        assertThat(person.path("phone").asString()).isEqualTo(said.get("phone"));

        JsonNode listed = city.run("bureau/PersonSearch", Map.of("filter", Map.of("text", "欧阳慕云")))
                .at("/registeredPeople/nodes/0");
        assertThat(listed.path("name").asString()).isEqualTo("欧**");
        JsonNode audited = api.as(AUDITOR, Registered.CITY)
                .run("bureau/PersonPage", Map.of("person", person.path("id").asString()))
                .at("/registeredPerson");
        assertThat(audited.path("name").asString()).isEqualTo("欧**");
        assertThat(audited.path("phone").asString()).contains("****");
        assertThat(api.as(BUREAU, "650000")
                        .run(
                                "bureau/PersonPage",
                                Map.of("person", person.path("id").asString()))
                        .at("/registeredPerson")
                        .isNull())
                .isTrue();
    }

    @Test
    void actsAsSeveralThingsAndStops() {
        JsonNode person = done(register(person()));

        isDeclined(
                act("RecordCapacity", person, Map.of("kind", "TECHNOLOGY_BROKER", "from", "2026-01-01")),
                "ALREADY_REGISTERED",
                "capacity");
        JsonNode more = done(act("RecordCapacity", person, Map.of("kind", "STARTUP_MENTOR", "from", "2026-01-01")));
        JsonNode less = done(act("EndCapacity", more, Map.of("kind", "TECHNOLOGY_BROKER", "on", "2026-03-01")));
        assertThat(less.path("capacities")).hasSize(2);
        isDeclined(act("EndCapacity", less, Map.of("kind", "EXPERT", "on", "2026-03-01")), "INVALID", "kind");
    }

    @Test
    void hasACertificateThatNobodyElseHas() {
        JsonNode one = done(register(person()));
        JsonNode other = done(register(person()));
        Map<String, Object> certificate = Map.of(
                "what",
                "技术经纪人证书",
                "certificateNumber",
                "NX-" + NUMBERS.incrementAndGet(),
                "issuer",
                "宁夏技术市场",
                "from",
                "2025-01-01",
                "to",
                "2028-01-01");

        JsonNode certified = done(act("RecordCredential", one, certificate));
        assertThat(certified.at("/credentials/0/valid").asBoolean()).isTrue();
        isDeclined(act("RecordCredential", other, certificate), "ALREADY_REGISTERED", "certificateNumber");
    }

    @Test
    void isRegisteredOnceUnderManyCallers() {
        Map<String, Object> said = person();

        List<Reply> replies = Together.run(16, caller -> register(said));

        assertThat(replies.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
    }

    @Test
    void needsANameACapacityAndAPlace() {
        Map<String, Object> said = person();
        said.put("name", "欧");
        said.put("capacities", List.of());
        said.put("region", "210112");

        isDeclined(register(said), "INVALID", "name");
        said.put("name", "欧阳慕云");
        isDeclined(register(said), "INVALID", "capacities");
        isDeclined(register(said), "INVALID", "region");
    }

    @Test
    void worksSomewhereUntilTheyDoNoLonger() {
        String university = institution("UNIVERSITY");
        String other = institution("RESEARCH_INSTITUTE");
        String person = done(register(person())).path("id").asString();

        JsonNode tie = done(tie("WORKS_AT", person, university));
        isDeclined(tie("WORKS_AT", person, other), "ALREADY_REGISTERED", "kind");
        isDeclined(tie("PARENT", university, university), "INVALID", "other");
        done(tie("PART_TIME_AT", person, other));
        JsonNode ended = done(change(city, "bureau/EndTie", "tie", tie, Map.of("on", "2026-03-01", "reason", "调离")));
        assertThat(ended.path("lasting").asBoolean()).isFalse();
        done(tie("WORKS_AT", person, other));
        assertThat(city.run("bureau/PersonPage", Map.of("person", person)).at("/registeredPerson/ties"))
                .hasSize(3);
    }

    @Test
    void branchesMakeNoCircle() {
        String top = institution("TRANSFER_INSTITUTION");
        String branch = institution("TRANSFER_INSTITUTION");
        String twig = institution("TRANSFER_INSTITUTION");
        done(tie("PARENT", branch, top));
        done(tie("PARENT", twig, branch));

        isDeclined(tie("PARENT", top, twig), "INVALID", "other");
    }

    @Test
    void allianceIsSubstantiveWhenItLacksNothing() {
        JsonNode alliance = done(city.run(
                "bureau/RegisterInstitution", Map.of("input", Registered.institution("INDUSTRY_UNIVERSITY_ALLIANCE"))));

        JsonNode loose = done(change(
                city,
                "bureau/DescribeAlliance",
                "institution",
                alliance,
                Map.of("agreementOn", "2026-01-01", "bodies", List.of("DECISION"))));
        assertThat(loose.at("/alliance/substantive").asBoolean()).isFalse();
        assertThat(loose.at("/alliance/lacks").valueStream().map(JsonNode::asString))
                .containsExactly("YEAR", "LIABLE_UNIT", "BODIES", "SECRETARIAT", "INCOME_RULES", "OPENING_RULES");
        JsonNode firm = done(change(
                city,
                "bureau/DescribeAlliance",
                "institution",
                loose,
                Map.of(
                        "agreementOn",
                        "2024-01-01",
                        "liableUnit",
                        "宁夏大学",
                        "bodies",
                        List.of("DECISION", "ADVISORY", "EXECUTIVE"),
                        "secretariat",
                        true,
                        "incomeRules",
                        true,
                        "openingRules",
                        true,
                        "mechanisms",
                        List.of("TECHNOLOGY", "RISKS"))));
        assertThat(firm.at("/alliance/substantive").asBoolean()).isTrue();
    }

    private String institution(String kind) {
        return done(city.run("bureau/RegisterInstitution", Map.of("input", Registered.institution(kind))))
                .path("id")
                .asString();
    }

    private static Map<String, Object> person() {
        return new HashMap<>(Map.of(
                "name",
                "欧阳慕云",
                "phone",
                "138" + (10_000_000 + NUMBERS.incrementAndGet()),
                "region",
                Registered.REGION,
                "capacities",
                List.of(Map.of("kind", "TECHNOLOGY_BROKER", "from", "2024-01-01"))));
    }

    private Reply register(Map<String, ?> said) {
        return city.run("bureau/RegisterPerson", Map.of("input", said));
    }

    private Reply act(String operation, JsonNode read, Map<String, ?> change) {
        return change(city, "bureau/" + operation, "person", read, change);
    }

    private Reply tie(String kind, String party, String other) {
        return city.run(
                "bureau/Tie",
                Map.of("input", Map.of("kind", kind, "party", party, "other", other, "from", "2025-01-01")));
    }
}
