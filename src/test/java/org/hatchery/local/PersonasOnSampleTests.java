package org.hatchery.local;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hatchery.OwnService;
import org.hatchery.Soundness;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every persona does whatever its role may do, on the objects of the sample that it comes across.
 *
 * <p>What there is to do is read from the schema and the manifest, so that a new operation is tried as well.
 */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonasOnSampleTests {
    private final Ground ground = new Ground(new OwnService(12, 300));
    private final Map<Persona, Visit> visits = new HashMap<>();

    @AfterAll
    void close() {
        ground.service().close();
    }

    Stream<Persona> personas() {
        return Personas.ALL.stream();
    }

    private Visit visit(Persona persona) {
        return visits.computeIfAbsent(persona, some -> new Visit(ground, some));
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("personas")
    void asksWhateverItsRoleMayAsk(Persona persona) {
        Visit visit = visit(persona);
        visit.walk().lookAround();
        visit.walk().sendOperations("query", visit::target);

        assertThat(visit.walk().faults()).isEmpty();
        // who has no role finds nothing
        assertThat(visit.walk().findings().all().isEmpty()).isEqualTo(persona.role() == Role.VISITOR);
    }

    @Order(2)
    @ParameterizedTest
    @MethodSource("personas")
    void doesWhateverItsRoleMayDo(Persona persona) {
        Visit visit = visit(persona);
        visit.walk().sendOperations("mutation", visit::target);
        visit.tryMutations();

        assertThat(visit.walk().faults()).isEmpty();
    }

    /** Else the guesses would prove nothing. */
    @Order(3)
    @Test
    void reachesTheRulesOfEveryMutation() {
        assertThat(ground.reached)
                .as(ground.answers.toString())
                .containsAll(ground.mutations().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .toList());
    }

    /** What is offered is named in {@code viewerCan}; a flag that is new has to be tried as well. */
    @Order(4)
    @Test
    void takesUpWhatIsOffered() {
        Set<String> all = Flags.in(ground.schema);
        Set<String> never = new TreeSet<>(all);
        never.removeAll(ground.flags.offered());
        Set<String> left = new TreeSet<>(ground.flags.offered());
        left.removeAll(ground.flags.takenUp());

        assertThat(Flags.tabled()).isEqualTo(all);
        assertThat(ground.mutations())
                .extracting(GraphQLFieldDefinition::getName)
                .containsAll(Flags.mutations());
        assertThat(ground.flags.takenUp())
                .as("taken up in fact; never offered on the sample: %s; offered too late in a visit: %s", never, left)
                .hasSizeGreaterThan(34);
    }

    /** Measured once each and in code that is not compiled yet: what is far dearer than it says stands out all the same. */
    @Order(5)
    @Test
    void costsNoMutationFarMoreThanItDeclares() throws IOException {
        var taken = MutationTimes.of(ground.manifest, ground.service().bean(MeterRegistry.class));

        assertThat(taken.measured()).hasSizeGreaterThan(80);
        taken.write();
        assertThat(taken.farAbove(10))
                .as("target/cost-mutations.txt has them all")
                .isEmpty();
    }

    @Order(6)
    @Test
    void leavesAServiceThatCountsOnAndCountsRight() {
        Soundness.check(ground.service());
    }
}
