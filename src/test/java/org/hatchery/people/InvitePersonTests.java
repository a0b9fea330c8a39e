package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.people.Invitations.admin;
import static org.hatchery.people.Invitations.authority;
import static org.hatchery.people.Invitations.firm;
import static org.hatchery.people.Invitations.input;
import static org.hatchery.people.Invitations.manager;
import static org.hatchery.people.Invitations.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.provider.ProviderFixture;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** Somebody who invites … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvitePersonTests {
    private static final String CITY = "640100";
    private static final String COUNTY = "640104";

    private final Api api;
    private final MongoOperations mongo;
    private final Clock clock;
    private final Invitations invitations;

    InvitePersonTests(Api api, MongoOperations mongo, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.clock = clock;
        this.invitations = new Invitations(api);
    }

    @BeforeAll
    void parties() {
        Crowd.of("invite1", COUNTY, 1, 0, LocalDate.now(clock)).storedIn(mongo);
        Crowd.of("invite2", "640105", 1, 0, LocalDate.now(clock)).storedIn(mongo);
        Crowd.of("invite3", "650102", 1, 0, LocalDate.now(clock)).storedIn(mongo);
        mongo.save(ProviderFixture.laboratory("invite-lab", COUNTY));
        mongo.save(ProviderFixture.laboratory("invite-lab-elsewhere", "650102"));
    }

    private static Map<String, Object> offer(String what) {
        String limit = what.substring(what.indexOf(' ') + 1);
        return switch (what.substring(0, what.indexOf(' '))) {
            case "manager" -> manager(limit.split("\\+"));
            case "firm" -> firm(limit);
            case "provider" -> provider(limit);
            case "bureau" -> authority(Role.BUREAU, limit);
            case "auditor" -> authority(Role.AUDITOR, limit);
            default -> admin();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "BUREAU, 640100, manager invite1-carrier, ''",
        "BUREAU, 640100, manager invite1-carrier+invite2-carrier, ''",
        "BUREAU, 640104, manager invite1-carrier+invite2-carrier, NOT_RESPONSIBLE",
        "BUREAU, 640100, manager invite3-carrier, NOT_RESPONSIBLE",
        "BUREAU, 640100, manager nothing, NOT_FOUND",
        "BUREAU, 640100, provider invite-lab, ''",
        "BUREAU, 640100, provider invite-lab-elsewhere, NOT_RESPONSIBLE",
        "BUREAU, 640100, firm invite1-firm-0, NOT_RESPONSIBLE",
        "BUREAU, 640100, bureau 640104, ''",
        "BUREAU, 640100, bureau 640100, ''",
        "BUREAU, 640100, bureau 640000, NOT_RESPONSIBLE",
        "BUREAU, 640100, auditor 640104, ''",
        "BUREAU, 640100, auditor 100000, NOT_RESPONSIBLE",
        "BUREAU, 100000, admin -, NOT_RESPONSIBLE",
        "CARRIER_MANAGER, invite1-carrier, manager invite1-carrier, ''",
        "CARRIER_MANAGER, invite1-carrier, manager invite2-carrier, NOT_RESPONSIBLE",
        "CARRIER_MANAGER, invite1-carrier, firm invite1-firm-0, ''",
        "CARRIER_MANAGER, invite1-carrier, firm invite2-firm-0, NOT_RESPONSIBLE",
        "CARRIER_MANAGER, invite1-carrier, provider invite-lab, NOT_RESPONSIBLE",
        "CARRIER_MANAGER, invite1-carrier, bureau 640104, NOT_RESPONSIBLE",
        "ADMIN, -, admin -, ''",
        "ADMIN, -, firm invite3-firm-0, ''",
        "ADMIN, -, bureau 100000, ''"
    })
    void givesNoMoreThanTheyHold(Role role, String limit, String what, String refusal) {
        Caller inviter = role == Role.ADMIN ? api.as(role) : api.as(role, limit);
        Reply reply = invitations.invite(inviter, offer(what));

        if (refusal.isEmpty()) {
            assertThat(reply.refusals()).isEmpty();
            assertThat(reply.at("/invitePerson/access/state").asString()).isEqualTo("INVITED");
            assertThat(reply.at("/invitePerson/access/viewerCan/withdraw").asBoolean())
                    .isTrue();
        } else {
            assertThat(reply.refusals()).containsExactly(refusal);
            assertThat(reply.at("/invitePerson/code").isNull()).isTrue();
        }
    }

    @Test
    void isToldTheCodeOnceAndItIsKeptByNobody() {
        Map<String, Object> input = input(manager("invite1-carrier"));
        Caller bureau = api.as(Role.BUREAU, CITY);
        Reply first = bureau.run("admin/InvitePerson", Map.of("input", input));
        String code = first.at("/invitePerson/code").asString();
        Reply replay = bureau.run("admin/InvitePerson", Map.of("input", input));

        assertThat(code).matches("(\\w{4}-){2}\\w{4}");
        assertThat(replay.at("/invitePerson/code").isNull()).isTrue();
        assertThat(replay.at("/invitePerson/access/id")).isEqualTo(first.at("/invitePerson/access/id"));
        String stored = String.valueOf(mongo.findById(
                GlobalId.key("PersonAccess", first.at("/invitePerson/access/id").asString()),
                Document.class,
                "accesses"));
        assertThat(stored).doesNotContain(code).doesNotContain(code.replace("-", ""));

        Map<String, Object> other = new HashMap<>(input);
        other.put("name", "李雷");
        assertThat(bureau.run("admin/InvitePerson", Map.of("input", other)).refusals())
                .containsExactly("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void choosesWhatTheRoleIsForAndNothingElse() {
        Caller admin = api.as(Role.ADMIN);
        Map<String, Object> without = input(Map.of("role", "CARRIER_MANAGER"));
        Map<String, Object> both = input(manager("invite1-carrier"));
        both.put("region", CITY);
        Map<String, Object> visitor = input(Map.of("role", "VISITOR"));

        assertThat(fieldOfRefusal(admin, without)).isEqualTo("INVALID carriers");
        assertThat(fieldOfRefusal(admin, both)).isEqualTo("INVALID region");
        assertThat(fieldOfRefusal(admin, visitor)).isEqualTo("NOT_RESPONSIBLE role");
    }

    private static String fieldOfRefusal(Caller caller, Map<String, Object> input) {
        Reply reply = caller.run("admin/InvitePerson", Map.of("input", input));
        return reply.text("/data/invitePerson/userErrors/0/code") + " "
                + reply.text("/data/invitePerson/userErrors/0/field/0");
    }

    @Test
    void mayDoSoTwoHundredTimesADay() {
        var inviter = new Actor("busy-inviter", Role.BUREAU, List.of(COUNTY));
        String first = invitations
                .invite(api.as(inviter), manager("invite1-carrier"))
                .at("/invitePerson/access/id")
                .asString();
        PersonAccess one =
                Objects.requireNonNull(mongo.findById(GlobalId.key("PersonAccess", first), PersonAccess.class));
        for (int number = 1; number < 200; number++) {
            mongo.insert(copy(one, number));
        }

        assertThat(invitations
                        .invite(api.as(inviter), manager("invite1-carrier"))
                        .refusals())
                .containsExactly("QUOTA_EXCEEDED");
    }

    private static PersonAccess copy(PersonAccess one, int number) {
        return new PersonAccess(
                one.id() + number,
                null,
                one.holder(),
                one.grant(),
                one.origin(),
                one.state(),
                one.since(),
                new Invitation(
                        null,
                        Objects.requireNonNull(one.invitation()).until(),
                        one.invitation().by(),
                        one.invitation().receipt()),
                null,
                null,
                one.changedAt(),
                one.nameOrder(),
                Set.of(),
                false);
    }

    @Test
    void seesWithinTheirRegionOrCarrierWhoHasAccess() {
        String subject = "seen-firm";
        invitations.accepted(subject, firm("invite1-firm-0"));
        invitations.accepted("seen-bureau", authority(Role.BUREAU, COUNTY));
        invitations.accepted("seen-manager", manager("invite1-carrier"));

        assertThat(seen(api.as(Role.CARRIER_MANAGER, "invite1-carrier"))).contains("FIRM", "CARRIER_MANAGER");
        assertThat(seen(api.as(Role.CARRIER_MANAGER, "invite1-carrier"))).doesNotContain("BUREAU", "PROVIDER");
        assertThat(seen(api.as(Role.CARRIER_MANAGER, "invite3-carrier"))).doesNotContain("CARRIER_MANAGER");
        assertThat(seen(api.as(Role.BUREAU, COUNTY))).contains("FIRM", "CARRIER_MANAGER", "BUREAU");
        assertThat(seen(api.as(Role.BUREAU, "640106"))).isEmpty();
    }

    private static List<String> seen(Caller caller) {
        Reply reply =
                caller.run("admin/PeopleList", Map.of("filter", Map.of("states", List.of("ACTIVE")), "first", 100));
        return reply.at("/people/nodes")
                .valueStream()
                .map(one -> one.at("/role").asString())
                .toList();
    }

    @Test
    void findsPeopleByNameRoleAndCarrierWithTheirScopeByNameAndTheirAddressMasked() {
        Map<String, Object> input = input(manager("invite2-carrier"));
        input.put("name", "欧阳若兰");
        input.put("email", "Ruolan.Ouyang@example.cn");
        api.as(Role.ADMIN).run("admin/InvitePerson", Map.of("input", input));

        Reply found = api.as(Role.BUREAU, CITY)
                .run(
                        "admin/PeopleList",
                        Map.of(
                                "filter",
                                Map.of(
                                        "text",
                                        "欧阳若兰",
                                        "roles",
                                        List.of("CARRIER_MANAGER"),
                                        "carrier",
                                        GlobalId.of("Carrier", "invite2-carrier"),
                                        "region",
                                        "640105"),
                                "total",
                                true));

        assertThat(found.at("/people/totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/people/nodes/0/name").asString()).isEqualTo("欧阳若兰");
        assertThat(found.at("/people/nodes/0/email").asString()).isEqualTo("R***@example.cn");
        assertThat(found.at("/people/nodes/0/carriers/0/name").asString()).startsWith("拥挤孵化器");
        assertThat(found.at("/people/nodes/0/invitedBy/role").asString()).isEqualTo("ADMIN");
    }

    @Test
    void offersFourteenDays() {
        Reply reply = invitations.invite(api.as(Role.ADMIN), manager("invite1-carrier"));
        Instant until =
                Instant.parse(reply.at("/invitePerson/access/invitedUntil").asString());
        Instant since = Instant.parse(reply.at("/invitePerson/access/since").asString());

        assertThat(Duration.between(since, until)).isEqualTo(Duration.ofDays(14));
    }
}
