package org.hatchery.local;

import static java.util.Comparator.comparing;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hatchery.Reply;
import org.hatchery.local.Flags.Offer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One persona does whatever its role may do to what it has come across, and holds the service to what it was offered. */
final class Visit {
    /** Objects of one kind on which a mutation is tried, and once more as many that offer it. */
    private static final int SOME = 2;

    /** Refusals that nobody gets who was told that he may, and asks for it at once. */
    private static final Set<String> BROKEN_WORD =
            Set.of("WRONG_STATE", "FORBIDDEN", "NOT_FOUND", "NOT_RESPONSIBLE", "STALE");

    private final Ground ground;
    private final Walk walk;

    Visit(Ground ground, Persona persona) {
        this.ground = ground;
        this.walk = new Walk(ground, persona);
    }

    Walk walk() {
        return walk;
    }

    @Nullable String target(String called) {
        return Optional.ofNullable(ground.schema.getMutationType().getFieldDefinition(called))
                .flatMap(mutation -> targets(mutation).stream().findFirst())
                .orElse(null);
    }

    void tryMutations() {
        ground.mutations().stream().filter(walk::may).forEach(this::attempt);
        // what a step further down has made possible
        ground.mutations().stream().filter(walk::may).forEach(this::takeUp);
    }

    private void attempt(GraphQLFieldDefinition mutation) {
        List<String> targets = targets(mutation);
        int tries = Math.max(1, Math.min(SOME, targets.size()));
        for (int turn = 0; turn < 2 * tries; turn++) {
            attempt(mutation, targets.isEmpty() ? null : targets.get(turn % tries), turn >= tries, turn);
        }
        takeUp(mutation);
    }

    private void takeUp(GraphQLFieldDefinition mutation) {
        Flags.of(mutation.getName()).forEach(offer -> takeUp(offer, mutation));
    }

    /** What was seen to be offered and has not been taken up, because the first ones of its kind offer something else. */
    private void takeUp(Offer offer, GraphQLFieldDefinition mutation) {
        List<String> offering = walk.findings().ids(offer.object()).stream()
                .filter(id -> walk.findings().can(id, offer.flag()))
                .limit(SOME)
                .toList();
        for (int turn = 0; turn < offering.size() * 2 * SOME && !isTakenUp(offer); turn++) {
            attempt(mutation, offering.get(turn / (2 * SOME)), true, turn);
        }
    }

    private boolean isTakenUp(Offer offer) {
        return ground.flags.takenUp().contains(offer.named());
    }

    private void attempt(GraphQLFieldDefinition mutation, @Nullable String target, boolean full, int turn) {
        if (target != null) {
            walk.refresh(target);
        }
        Map<String, Object> arguments = walk.arguments(mutation, target, full, turn);
        List<Offer> offers = target == null ? List.of() : offers(mutation, target, arguments);
        Reply reply = walk.mutate(mutation, arguments);
        if (target != null && !offers.isEmpty()) {
            offers.forEach(ground.flags::takeUp);
            mustKeepItsWord(mutation, target, arguments, reply);
        }
    }

    private List<Offer> offers(GraphQLFieldDefinition mutation, String target, Map<String, Object> arguments) {
        return Flags.of(mutation.getName()).stream()
                .filter(offer -> offer.isMeant(arguments) && walk.findings().can(target, offer.flag()))
                .toList();
    }

    /** What was offered succeeds, or is refused for what was said beside the object. */
    private void mustKeepItsWord(
            GraphQLFieldDefinition mutation, String target, Map<String, Object> arguments, Reply reply) {
        if (!walk.refresh(target) || offers(mutation, target, arguments).isEmpty()) {
            return; // it was done, or somebody did something else meanwhile, or nobody can look again
        }
        boolean broken = reply.json().has("errors")
                ? reply.codes().stream().anyMatch(BROKEN_WORD::contains)
                : reply.json().findValues("userErrors").stream()
                        .flatMap(errors -> StreamSupport.stream(errors.spliterator(), false))
                        .filter(error -> BROKEN_WORD.contains(error.path("code").asString()))
                        .anyMatch(error -> isAboutTarget(error.path("field"), mutation));
        if (broken) {
            walk.fault("is offered " + mutation.getName() + " of " + target + ": " + reply.body());
        }
    }

    private boolean isAboutTarget(JsonNode field, GraphQLFieldDefinition mutation) {
        String last = field.isEmpty() ? "" : field.get(field.size() - 1).asString();
        return last.isEmpty()
                || last.equals("id")
                || last.equals("expectedVersion")
                || last.equals(targetName(mutation));
    }

    /** What the first id of its input may name, or what offers it; those first that one may do it to. */
    private List<String> targets(GraphQLFieldDefinition mutation) {
        List<Offer> offers = Flags.of(mutation.getName());
        String name = offers.isEmpty() ? targetName(mutation) : offers.get(0).object();
        return name.isEmpty()
                ? List.of()
                : walk.findings().ids(name).stream()
                        .sorted(comparing(id -> offers.stream()
                                .noneMatch(offer -> walk.findings().can(id, offer.flag()))))
                        .toList();
    }

    private String targetName(GraphQLFieldDefinition mutation) {
        return mutation.getArguments().stream()
                .flatMap(argument -> ids(argument.getName(), argument.getType()))
                .filter(name -> !name.equals("idempotencyKey"))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> ids(String name, GraphQLType type) {
        GraphQLType plain = GraphQLTypeUtil.unwrapAll(type);
        if (plain instanceof GraphQLInputObjectType input) {
            return input.getFields().stream()
                    .flatMap(field -> ids(Guess.meant(field.getName(), name), field.getType()));
        }
        return plain instanceof GraphQLScalarType scalar && scalar.getName().equals("ID")
                ? Stream.of(name)
                : Stream.empty();
    }
}
