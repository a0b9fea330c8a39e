package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.people.Invitations.authority;
import static org.hatchery.people.Invitations.firm;
import static org.hatchery.people.Invitations.manager;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.IncubateePlaced;
import org.hatchery.identity.Actor;
import org.hatchery.identity.PeopleDirectory;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Access that ends … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndAccessTests {
    private static final String VIEWER = "{ viewer { role scope } }";
    private static final String CARRIERS = "{ carriers { edges { node { name } } } }";

    private final Api api;
    private final MongoOperations mongo;
    private final PeopleDirectory people;
    private final FollowReach follow;
    private final GrantDirectory granted;
    private final Clock clock;
    private final Invitations invitations;

    EndAccessTests(
            Api api,
            MongoOperations mongo,
            PeopleDirectory people,
            FollowReach follow,
            GrantDirectory granted,
            Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.people = people;
        this.follow = follow;
        this.granted = granted;
        this.clock = clock;
        this.invitations = new Invitations(api);
    }

    @BeforeAll
    void parties() {
        Crowd.of("ending1", "640122", 2, 0, LocalDate.now(clock)).storedIn(mongo);
        Crowd.of("ending2", "640122", 1, 0, LocalDate.now(clock)).storedIn(mongo);
    }

    @Test
    void isRefusedAtTheNextRequestWhateverTheTokenSays() {
        JsonNode access = invitations.accepted("leaver-1", manager("ending1-carrier"));
        Caller byProduct = invitations.visitor("leaver-1");
        Caller byToken = api.as(new Actor("leaver-1", Role.CARRIER_MANAGER, List.of("ending1-carrier")));
        assertThat(byProduct.ask(CARRIERS).codes()).isEmpty();

        Reply ended = invitations.end(api.as(Role.BUREAU, "640100"), access);

        assertThat(ended.refusals()).isEmpty();
        assertThat(ended.at("/endAccess/access/state").asString()).isEqualTo("ENDED");
        assertThat(ended.at("/endAccess/access/endedBecause").asString()).isEqualTo("已离职");
        assertThat(byProduct.ask(CARRIERS).codes()).containsExactly("FORBIDDEN");
        assertThat(byToken.ask(CARRIERS).codes()).containsExactly("FORBIDDEN");
        assertThat(byToken.ask(VIEWER).text("/data/viewer/role")).isEqualTo("VISITOR");
    }

    @Test
    void isHeardByOtherNodesWithinSeconds() {
        JsonNode access = invitations.accepted("leaver-2", manager("ending1-carrier"));
        assertThat(granted.of("leaver-2").active()).hasSize(1);
        // as another node writes it
        mongo.updateFirst(
                new Query(Criteria.where("_id")
                        .is(GlobalId.key("PersonAccess", access.at("/id").asString()))),
                new Update().set("state", "ENDED").set("changedAt", clock.instant()),
                PersonAccess.class);
        assertThat(granted.of("leaver-2").active()).hasSize(1);

        granted.look();

        assertThat(granted.of("leaver-2").active()).isEmpty();
        assertThat(granted.of("leaver-2").ended()).hasSize(1);
    }

    @Test
    void isEndedByThoseWhoMayGiveIt() {
        JsonNode bureau = invitations.accepted("leaver-3", authority(Role.BUREAU, "640122"));
        JsonNode both = invitations.accepted("leaver-4", manager("ending1-carrier", "ending2-carrier"));

        assertThat(invitations
                        .end(api.as(Role.CARRIER_MANAGER, "ending1-carrier"), bureau)
                        .refusals())
                .containsExactly("NOT_FOUND");
        assertThat(invitations
                        .end(api.as(Role.CARRIER_MANAGER, "ending1-carrier"), both)
                        .refusals())
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(invitations.end(api.as(Role.BUREAU, "640122"), bureau).refusals())
                .isEmpty();
        assertThat(invitations
                        .end(api.as(Role.CARRIER_MANAGER, "ending1-carrier", "ending2-carrier"), both)
                        .refusals())
                .isEmpty();
    }

    @Test
    void isNotOnesOwn() {
        JsonNode access = invitations.accepted("leaver-5", Map.of("role", "ADMIN"));
        Caller self = invitations.visitor("leaver-5");

        assertThat(invitations.end(self, access).refusals()).containsExactly("WRONG_STATE");
        assertThat(invitations.end(api.as(Role.ADMIN), access).refusals()).isEmpty();
        assertThat(self.ask(VIEWER).text("/data/viewer/role")).isEqualTo("VISITOR");
    }

    @Test
    void canBeGivenAnew() {
        JsonNode access = invitations.accepted("leaver-6", manager("ending1-carrier"));
        invitations.end(api.as(Role.ADMIN), access);

        invitations.accepted("leaver-6", authority(Role.AUDITOR, "640122"));

        assertThat(invitations.visitor("leaver-6").ask(VIEWER).at("/viewer")).hasToString("""
                {"role":"AUDITOR","scope":["640122"]}""");
    }

    @Test
    void isThatOfTheIssuerAsWellOnceThePersonHasCome() {
        var actor = new Actor("leaver-7", Role.CARRIER_MANAGER, List.of("ending2-carrier"), "赵六");
        api.as(actor).ask(VIEWER);
        JsonNode listed = api.as(Role.BUREAU, "640122")
                .run("admin/PeopleList", Map.of("filter", Map.of("text", "赵六")))
                .at("/people/nodes/0");

        assertThat(listed.at("/origin").asString()).isEqualTo("ISSUER");
        assertThat(listed.at("/carriers/0/name").asString()).isEqualTo("拥挤孵化器ending2");
        assertThat(invitations.end(api.as(Role.BUREAU, "640122"), listed).refusals())
                .isEmpty();
        assertThat(api.as(actor).ask(CARRIERS).codes()).containsExactly("FORBIDDEN");

        // the issuer gives something else: that is another access
        var moved = new Actor("leaver-7", Role.CARRIER_MANAGER, List.of("ending1-carrier"), "赵六");
        assertThat(api.as(moved).ask(CARRIERS).codes()).isEmpty();
        assertThat(api.as(Role.BUREAU, "640122")
                        .run("admin/PeopleList", Map.of("filter", Map.of("text", "赵六"), "total", true))
                        .at("/people/totalCount")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void leavesNoNameOnceItIsErased() {
        JsonNode access = invitations.accepted("leaver-8", manager("ending1-carrier"));
        api.as(new Actor("leaver-8", Role.CARRIER_MANAGER, List.of("ending1-carrier"), "钱七"))
                .ask(VIEWER);
        assertThat(people.find(List.of("leaver-8"))).hasSize(1);
        Caller admin = api.as(Role.ADMIN);
        assertThat(erase(admin, access).refusals()).containsExactly("WRONG_STATE");

        JsonNode ended = invitations.end(admin, access).at("/endAccess/access");
        Reply erased = erase(admin, ended);

        assertThat(erased.refusals()).isEmpty();
        assertThat(erased.at("/erasePersonalName/access/name").isNull()).isTrue();
        assertThat(people.find(List.of("leaver-8"))).isEmpty();
        assertThat(mongo.find(new Query(Criteria.where("holder.subject").is("leaver-8")), PersonAccess.class))
                .allSatisfy(one -> {
                    assertThat(one.holder().name()).isNull();
                    assertThat(one.holder().email()).isNull();
                });
    }

    private static Reply erase(Caller admin, JsonNode access) {
        return admin.run(
                "admin/ErasePersonalName",
                Map.of(
                        "input",
                        Map.of(
                                "access",
                                access.at("/id").asString(),
                                "expectedVersion",
                                access.at("/version").asInt())));
    }

    @Test
    void isNotSeenByACarrierThatTheFirmHasLeft() {
        invitations.accepted("leaver-9", firm("ending1-firm-1"));
        Caller manager = api.as(Role.CARRIER_MANAGER, "ending1-carrier");
        assertThat(firms(manager)).isEqualTo(1);

        // as the end of its stay writes it
        mongo.updateFirst(
                new Query(Criteria.where("_id").is("ending1-firm-1")),
                Update.update("placement.endedOn", LocalDate.now(clock)),
                "firms");
        follow.on(new IncubateePlaced(new IncubateeId("ending1-firm-1")));
        follow.soon();

        assertThat(firms(manager)).isZero();
        assertThat(firms(api.as(Role.BUREAU, "640122"))).isEqualTo(1);
    }

    private static int firms(Caller caller) {
        return caller.run("admin/PeopleList", Map.of("filter", Map.of("roles", List.of("FIRM")), "total", true))
                .at("/people/totalCount")
                .asInt();
    }

    @Test
    void isInTheTrail() {
        JsonNode access = invitations.accepted("leaver-10", manager("ending2-carrier"));
        invitations.end(api.as(Role.ADMIN), access);
        String name =
                "PersonAccess:" + GlobalId.key("PersonAccess", access.at("/id").asString());

        List<String> acts = mongo.find(new Query(Criteria.where("objects").is(name)), Document.class, "audit").stream()
                .map(entry -> entry.getString("operation"))
                .toList();

        assertThat(acts).contains("invitePerson", "acceptInvitation", "endAccess");
    }
}
