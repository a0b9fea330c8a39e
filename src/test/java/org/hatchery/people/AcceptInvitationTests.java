package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.people.Invitations.authority;
import static org.hatchery.people.Invitations.manager;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.Together;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Somebody with a code … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptInvitationTests {
    private static final String VIEWER = "{ viewer { role scope carriers { name } } }";

    private final Api api;
    private final MongoOperations mongo;
    private final Clock clock;
    private final ServiceClock time;
    private final Invitations invitations;

    AcceptInvitationTests(Api api, MongoOperations mongo, ServiceClock time) {
        this.api = api;
        this.mongo = mongo;
        this.clock = time;
        this.time = time;
        this.invitations = new Invitations(api);
    }

    @BeforeAll
    void parties() {
        Crowd.of("accept1", "640121", 1, 0, LocalDate.now(clock)).storedIn(mongo);
        Crowd.of("accept2", "640121", 1, 0, LocalDate.now(clock)).storedIn(mongo);
    }

    @Test
    void hasTheAccessAtTheNextRequest() {
        Caller newcomer = invitations.visitor("newcomer-1");
        assertThat(newcomer.ask("{ carriers { edges { node { name } } } }").codes())
                .containsExactly("FORBIDDEN");

        JsonNode access = invitations.accepted("newcomer-1", manager("accept1-carrier"));

        assertThat(access.at("/state").asString()).isEqualTo("ACTIVE");
        assertThat(newcomer.run("firm/Viewer").at("/viewer/invitableRoles"))
                .hasToString("[\"CARRIER_MANAGER\",\"FIRM\"]");
        assertThat(newcomer.ask(VIEWER).at("/viewer")).hasToString("""
                {"role":"CARRIER_MANAGER","scope":["accept1-carrier"],"carriers":[{"name":"拥挤孵化器accept1"}]}""");
        assertThat(newcomer.ask("{ carriers { edges { node { name } } } }")
                        .at("/carriers/edges")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void holdsSeveralOfOneRoleTogether() {
        invitations.accepted("newcomer-2", manager("accept1-carrier"));
        invitations.accepted("newcomer-2", manager("accept2-carrier"));

        assertThat(invitations.visitor("newcomer-2").ask(VIEWER).at("/viewer/scope"))
                .hasToString("[\"accept1-carrier\",\"accept2-carrier\"]");
    }

    @Test
    void addsToTheSameRoleOfTheTokenButNeverExchangesIt() {
        Caller ofIssuer = api.as(new Actor("newcomer-3", Role.CARRIER_MANAGER, List.of("accept1-carrier")));

        assertThat(invitations
                        .accept(ofIssuer, invitations.code(authority(Role.BUREAU, "640121")))
                        .refusals())
                .containsExactly("WRONG_STATE");
        assertThat(invitations
                        .accept(ofIssuer, invitations.code(manager("accept2-carrier")))
                        .refusals())
                .isEmpty();
        assertThat(ofIssuer.ask(VIEWER).at("/viewer/scope")).hasToString("[\"accept1-carrier\",\"accept2-carrier\"]");
    }

    @Test
    void mayShowItTwiceButNobodyElseAfterThem() {
        String code = invitations.code(manager("accept1-carrier"));
        Reply first = invitations.accept(invitations.visitor("newcomer-4"), code);
        Reply again = invitations.accept(
                invitations.visitor("newcomer-4"), code.toLowerCase(Locale.ROOT).replace("-", " "));

        assertThat(again.at("/acceptInvitation/access/id")).isEqualTo(first.at("/acceptInvitation/access/id"));
        assertThat(again.at("/acceptInvitation/access/version"))
                .isEqualTo(first.at("/acceptInvitation/access/version"));
        assertThat(invitations.accept(invitations.visitor("newcomer-5"), code).refusals())
                .containsExactly("NOT_FOUND");
        assertThat(invitations.visitor("newcomer-5").ask(VIEWER).text("/data/viewer/role"))
                .isEqualTo("VISITOR");
    }

    @Test
    void isAloneWithItAlsoWhenManyShowItAtOnce() {
        String code = invitations.code(manager("accept1-carrier"));
        List<Caller> crowd = IntStream.range(0, 8)
                .mapToObj(number -> invitations.visitor("crowd-" + number))
                .toList();

        List<List<String>> refusals = Together.run(
                8, number -> invitations.accept(crowd.get(number), code).refusals());

        assertThat(refusals).filteredOn(List::isEmpty).hasSize(1);
        assertThat(refusals)
                .filteredOn(some -> some.equals(List.of("NOT_FOUND")))
                .hasSize(7);
        assertThat(crowd)
                .filteredOn(one -> one.ask(VIEWER).text("/data/viewer/role").equals("CARRIER_MANAGER"))
                .hasSize(1);
    }

    @Test
    void isTooLateAfterFourteenDays() {
        time.goBack(20);
        String code = invitations.code(manager("accept1-carrier"));
        String other = invitations.code(manager("accept1-carrier"));

        time.pass(Duration.ofDays(14).minusMinutes(5));
        assertThat(invitations.accept(invitations.visitor("newcomer-6"), other).refusals())
                .isEmpty();
        time.pass(Duration.ofMinutes(10));
        assertThat(invitations.accept(invitations.visitor("newcomer-7"), code).refusals())
                .containsExactly("EXPIRED");
    }

    @Test
    void triesInVainFiveTimes() {
        String code = invitations.code(manager("accept1-carrier"));
        Caller guesser = invitations.visitor("guesser");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(invitations.accept(guesser, "AAAA-BBBB-CCC" + attempt).refusals())
                    .containsExactly("NOT_FOUND");
        }

        assertThat(invitations.accept(guesser, code).refusals()).containsExactly("QUOTA_EXCEEDED");
        assertThat(invitations.accept(invitations.visitor("no-guesser"), code).refusals())
                .isEmpty();
    }

    @Test
    void findsNothingOnceItWasWithdrawn() {
        Reply invited = invitations.invite(api.as(Role.ADMIN), manager("accept1-carrier"));
        String code = invited.at("/invitePerson/code").asString();
        Caller manager = api.as(Role.CARRIER_MANAGER, "accept1-carrier");
        Caller other = api.as(Role.CARRIER_MANAGER, "accept2-carrier");
        JsonNode access = invited.at("/invitePerson/access");

        assertThat(invitations.withdraw(other, access).refusals()).containsExactly("NOT_FOUND");
        assertThat(invitations.withdraw(manager, access).refusals()).isEmpty();
        assertThat(invitations.withdraw(manager, access).refusals()).containsExactly("STALE");
        assertThat(invitations.accept(invitations.visitor("newcomer-8"), code).refusals())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void readsItsOwnAccessAgain() {
        JsonNode access = invitations.accepted("newcomer-9", Map.of("role", "ADMIN"));
        JsonNode firm = invitations.accepted("newcomer-10", Invitations.firm("accept1-firm-0"));

        assertThat(invitations
                        .visitor("newcomer-10")
                        .ask(
                                "query($id: ID!) { node(id: $id) { ... on PersonAccess { state incubatee { name } } } }",
                                Map.of("id", firm.at("/id").asString()))
                        .at("/node/state")
                        .asString())
                .isEqualTo("ACTIVE");
        assertThat(invitations
                        .visitor("newcomer-10")
                        .ask(
                                "query($id: ID!) { node(id: $id) { id } }",
                                Map.of("id", access.at("/id").asString()))
                        .at("/node")
                        .isNull())
                .isTrue();
    }
}
