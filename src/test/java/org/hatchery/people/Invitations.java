package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;

/** Invites people over the API and lets them accept. */
record Invitations(Api api) {
    static Map<String, Object> manager(String... carriers) {
        return Map.of(
                "role",
                "CARRIER_MANAGER",
                "carriers",
                List.of(carriers).stream().map(id -> GlobalId.of("Carrier", id)).toList());
    }

    static Map<String, Object> firm(String incubatee) {
        return Map.of("role", "FIRM", "incubatee", GlobalId.of("Incubatee", incubatee));
    }

    static Map<String, Object> provider(String id) {
        return Map.of("role", "PROVIDER", "provider", GlobalId.of("Provider", id));
    }

    static Map<String, Object> authority(Role role, String region) {
        return Map.of("role", role.name(), "region", region);
    }

    static Map<String, Object> admin() {
        return Map.of("role", "ADMIN");
    }

    /** What is sent to offer that. */
    static Map<String, Object> input(Map<String, Object> offer) {
        Map<String, Object> input = new HashMap<>(offer);
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("name", "王芳");
        return input;
    }

    Reply invite(Caller inviter, Map<String, Object> offer) {
        return inviter.run("admin/InvitePerson", Map.of("input", input(offer)));
    }

    /** The code of what the administrator offers. */
    String code(Map<String, Object> offer) {
        return invite(api.as(Role.ADMIN), offer).at("/invitePerson/code").asString();
    }

    Caller visitor(String subject) {
        return api.as(new Actor(subject, Role.VISITOR, List.of()));
    }

    Reply accept(Caller somebody, String code) {
        return somebody.run("firm/AcceptInvitation", Map.of("input", Map.of("code", code)));
    }

    /** Somebody new with this access. */
    JsonNode accepted(String subject, Map<String, Object> offer) {
        Reply reply = accept(visitor(subject), code(offer));
        assertThat(reply.refusals()).isEmpty();
        return reply.at("/acceptInvitation/access");
    }

    Reply end(Caller somebody, JsonNode access) {
        return somebody.run(
                "admin/EndAccess",
                Map.of(
                        "input",
                        Map.of(
                                "access",
                                access.at("/id").asString(),
                                "expectedVersion",
                                access.at("/version").asInt(),
                                "reason",
                                "已离职")));
    }

    Reply withdraw(Caller somebody, JsonNode access) {
        return somebody.run(
                "admin/WithdrawInvitation",
                Map.of(
                        "input",
                        Map.of(
                                "access",
                                access.at("/id").asString(),
                                "expectedVersion",
                                access.at("/version").asInt())));
    }
}
