package org.hatchery.audit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Actor;
import org.hatchery.identity.LeastArguments;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Every mutation there is or will be, and every read of personal data, leaves one entry that says who, when, what and whose. */
@IntegrationTest
class AuditTrailTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String REGION = "320102";

    private final Api api;
    private final MongoOperations mongo;
    private final GraphQLSchema schema;
    private final String crowd = "audit" + UUID.randomUUID();

    AuditTrailTests(Api api, MongoOperations mongo, GraphQlSource source) {
        this.api = api;
        this.mongo = mongo;
        this.schema = source.schema();
        Crowd.of(crowd, REGION, 3, 1, TODAY).storedIn(mongo);
    }

    @Test
    void holdsOneEntryOfEveryMutation() {
        for (GraphQLFieldDefinition mutation : schema.getMutationType().getFields()) {
            Actor somebody = somebody(Role.ADMIN);

            api.as(somebody)
                    .ask("mutation { " + mutation.getName() + LeastArguments.of(mutation) + " { __typename } }");

            List<Document> left = left(somebody);
            assertThat(left).as(mutation.getName()).hasSize(1);
            assertThat(left.get(0).getString("operation")).isEqualTo(mutation.getName());
            assertThat(left.get(0).getString("kind")).isEqualTo("ACT");
            assertThat(left.get(0).getList("outcome", String.class)).isNotEmpty();
        }
    }

    @Test
    void holdsOneEntryOfEveryMutationThatIsForbidden() {
        for (GraphQLFieldDefinition mutation : schema.getMutationType().getFields()) {
            Actor auditor = somebody(Role.AUDITOR, "320000");
            Caller caller = api.as(auditor);
            if (!caller.ask("mutation { " + mutation.getName() + LeastArguments.of(mutation) + " { __typename } }")
                    .codes()
                    .contains("FORBIDDEN")) {
                continue;
            }

            assertThat(left(auditor))
                    .as(mutation.getName())
                    .singleElement()
                    .satisfies(entry ->
                            assertThat(entry.getList("outcome", String.class)).containsExactly("FORBIDDEN"));
        }
    }

    @Test
    void holdsOneEntryOfAMutationThatCouldNotEvenBeRead() {
        Actor bureau = somebody(Role.BUREAU, REGION);
        String close = "mutation C($carrier: ID!) { closeCarrier(input: {carrier: $carrier, expectedVersion: \"x\","
                + " on: \"2026-02-30\", reason: 7}) { userErrors { message } } }";

        api.as(bureau).ask(close, Map.of("carrier", GlobalId.of("Carrier", crowd + "-carrier")));

        assertThat(left(bureau)).singleElement().satisfies(entry -> {
            assertThat(entry.getString("operation")).isEqualTo("closeCarrier");
            assertThat(entry.getList("outcome", String.class)).containsExactly("INVALID");
        });
    }

    @Test
    void saysWhoDidWhatOnWhatFromWhatToWhatAndWhy() {
        Actor bureau = somebody(Role.BUREAU, REGION);
        String carrier = GlobalId.of("Carrier", crowd + "-carrier");
        int version = mongo.getCollection("carriers")
                .find(new Document("_id", crowd + "-carrier"))
                .first()
                .get("version", Number.class)
                .intValue();
        Map<String, Object> title = Map.of(
                "carrier",
                carrier,
                "expectedVersion",
                version,
                "level",
                "COUNTY",
                "documentNumber",
                "文1",
                "from",
                TODAY.toString());
        api.as(bureau).run("bureau/RecogniseCarrier", Map.of("input", title));
        api.as(bureau)
                .run(
                        "bureau/WithdrawRecognition",
                        Map.of(
                                "input",
                                Map.of(
                                        "carrier",
                                        carrier,
                                        "expectedVersion",
                                        version + 1,
                                        "number",
                                        1,
                                        "on",
                                        TODAY.toString(),
                                        "reason",
                                        "复核不合格")));

        JsonNode entries = trail(api.as(somebody(Role.AUDITOR, "320000")), Map.of("actor", bureau.id()));

        assertThat(entries).hasSize(2);
        JsonNode last = entries.get(0);
        assertThat(last.path("operation").asString()).isEqualTo("withdrawRecognition");
        assertThat(last.path("role").asString()).isEqualTo("BUREAU");
        assertThat(last.at("/objects/0").asString()).isEqualTo(carrier);
        assertThat(last.at("/outcome/0").asString()).isEqualTo("OK");
        assertThat(last.path("reason").asString()).isEqualTo("复核不合格");
        assertThat(last.path("change").asString())
                .startsWith("version " + (version + 1) + " → " + (version + 2))
                .contains("number=1");
        assertThat(entries.get(1).path("change").asString()).contains("level=COUNTY");
    }

    @Test
    void saysWhyAnActWasDeclined() {
        Actor bureau = somebody(Role.BUREAU, "620725");
        Map<String, Object> listing = Map.of(
                "creditCode",
                CreditCodes.of("210181", 77).value(),
                "list",
                "SERIOUS_DISHONESTY",
                "from",
                TODAY.toString(),
                "source",
                "某文");
        api.as(bureau).run("bureau/RecordCreditRecord", Map.of("input", listing));

        assertThat(trail(api.as(Role.ADMIN), Map.of("actor", bureau.id()))
                        .at("/0/outcome/0")
                        .asString())
                .isEqualTo("NOT_RESPONSIBLE");
    }

    @Test
    void saysWhoReadWhosePersonalDataOnceAList() {
        contactsOf(crowd);
        Actor bureau = somebody(Role.BUREAU, REGION);
        String list = "query Snoop { incubatees(filter: { region: \"" + REGION
                + "\" }, first: 100) { nodes { id contact { person } ... on Firm { legalRepresentative } } } }";

        int read = api.as(bureau).ask(list).at("/incubatees/nodes").size();

        JsonNode entries = trail(api.as(Role.ADMIN), Map.of("actor", bureau.id(), "kind", "READ"));
        assertThat(entries).hasSize(1);
        assertThat(entries.at("/0/operation").asString()).isEqualTo("Snoop");
        assertThat(entries.at("/0/objects")).hasSizeBetween(3, read);
        String firm = GlobalId.of("Incubatee", crowd + "-firm-0");
        assertThat(trail(api.as(somebody(Role.AUDITOR, "320100")), Map.of("object", firm))
                        .findValuesAsString("by"))
                .contains(bureau.id());
        assertThat(trail(api.as(somebody(Role.AUDITOR, "210000")), Map.of("object", firm)))
                .isEmpty();
    }

    @Test
    void saysNothingOfWhoReadsAboutItselfOrNothingPersonal() {
        contactsOf(crowd);
        Actor firm = somebody(Role.FIRM, crowd + "-firm-0");
        Actor bureau = somebody(Role.BUREAU, REGION);

        api.as(firm).run("firm/MyStays").data();
        api.as(bureau).run("bureau/IncubateeList").data();

        assertThat(left(firm)).isEmpty();
        assertThat(left(bureau)).isEmpty();
    }

    @Test
    void saysWhoAskedWhatTheRoleMayNot() {
        Actor firm = somebody(Role.FIRM, crowd + "-firm-0");
        api.as(firm).ask("{ exports { totalCount } }");

        assertThat(left(firm)).singleElement().satisfies(entry -> {
            assertThat(entry.getString("kind")).isEqualTo("DENIED");
            assertThat(entry.getString("operation")).isEqualTo("exports");
        });
    }

    @Test
    void saysWhoAskedForAFile() {
        Actor firm = somebody(Role.FIRM, crowd + "-firm-0");
        String id = GlobalId.of("Attachment", "nobody");
        api.send(api.request("/attachments/" + id).header("Authorization", "Bearer " + api.token(firm)));

        assertThat(left(firm)).singleElement().satisfies(entry -> {
            assertThat(entry.getString("operation")).isEqualTo("GET /attachments/{id}");
            assertThat(entry.getList("objects", String.class)).containsExactly("Attachment:nobody");
            assertThat(entry.getList("outcome", String.class)).containsExactly("404");
        });
    }

    @Test
    void isReadByDayAndPageByPage() {
        Actor admin = somebody(Role.ADMIN);
        var mutation = schema.getMutationType().getField("closeCarrier");
        for (int act = 0; act < 3; act++) {
            api.as(admin).ask("mutation { closeCarrier" + LeastArguments.of(mutation) + " { __typename } }");
        }
        Map<String, Object> today = Map.of("actor", admin.id(), "from", TODAY.toString(), "to", TODAY.toString());
        Map<String, Object> before =
                Map.of("actor", admin.id(), "to", TODAY.minusDays(1).toString());

        JsonNode page = api.as(Role.ADMIN)
                .run("auditor/AuditTrail", Map.of("filter", today, "first", 2))
                .at("/auditTrail");
        JsonNode next = api.as(Role.ADMIN)
                .run(
                        "auditor/AuditTrail",
                        Map.of(
                                "filter",
                                today,
                                "first",
                                2,
                                "after",
                                page.at("/pageInfo/endCursor").asString()))
                .at("/auditTrail");

        assertThat(page.path("nodes")).hasSize(2);
        assertThat(next.path("nodes")).hasSize(1);
        assertThat(trail(api.as(Role.ADMIN), before)).isEmpty();
    }

    /** Contacts of organisations that publish them are meant to be read; all others are marked. */
    @Test
    void watchesEveryPersonalFieldOfFirmsAndTeams() {
        List<String> meantToBeRead = List.of(
                "Carrier.contact",
                "Institution.contact",
                "Provider.contact",
                "PilotBase.contact",
                // nothing but a name with asterisks is kept of it
                "RegistrationChange.legalRepresentative");
        List<String> unwatched = schema.getAllTypesAsList().stream()
                .flatMap(AuditTrailTests::fields)
                .filter(field -> !field.definition().hasAppliedDirective("personal"))
                .filter(field -> isPersonal(field.definition()))
                .map(field -> field.parent() + "." + field.definition().getName())
                .filter(field -> !field.startsWith("Incubatee.") && !field.startsWith("Ties."))
                .toList();

        assertThat(unwatched).containsExactlyInAnyOrderElementsOf(meantToBeRead);
    }

    private record Field(String parent, GraphQLFieldDefinition definition) {}

    private static Stream<Field> fields(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return object.getFields().stream().map(field -> new Field(type.getName(), field));
        }
        return type instanceof GraphQLInterfaceType shape
                ? shape.getFields().stream().map(field -> new Field(type.getName(), field))
                : Stream.empty();
    }

    private static boolean isPersonal(GraphQLFieldDefinition field) {
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        return type.equals("Contact") || field.getName().equals("legalRepresentative");
    }

    private void contactsOf(String members) {
        for (int firm = 0; firm < 3; firm++) {
            mongo.getCollection("firms")
                    .updateOne(
                            new Document("_id", members + "-firm-" + firm),
                            new Document("$set", new Document("particulars.contact", new Document("person", "张三"))));
        }
    }

    private static JsonNode trail(Caller caller, Map<String, Object> filter) {
        return caller.run("auditor/AuditTrail", Map.of("filter", new HashMap<>(filter)))
                .at("/auditTrail/nodes");
    }

    private List<Document> left(Actor actor) {
        return mongo.getCollection("audit").find(new Document("by", actor.id())).into(new java.util.ArrayList<>());
    }

    private static Actor somebody(Role role, String... limits) {
        return new Actor("audit-" + UUID.randomUUID(), role, List.of(limits));
    }
}
