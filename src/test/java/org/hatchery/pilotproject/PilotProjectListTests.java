package org.hatchery.pilotproject;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Listing;
import org.hatchery.Reply;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** A list of pilot-test projects … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PilotProjectListTests {
    private static final String[] PLACES = {"530102", "530103", "530302"};
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(ZoneId.of("Asia/Shanghai")));
    private static final List<PilotProject> PROJECTS = projects(new Random(5));

    private final Api api;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;

    PilotProjectListTests(Api api, MongoOperations mongo, DatabaseCommands commands) {
        this.api = api;
        this.mongo = mongo;
        this.commands = commands;
    }

    /** 150 projects of 12 firms at 3 bases, some of them concluded. */
    private static List<PilotProject> projects(Random random) {
        List<PilotProject> all = new ArrayList<>();
        for (int number = 0; number < 150; number++) {
            all.add(project(number, random));
        }
        return all;
    }

    private static PilotProject project(int number, Random random) {
        int base = random.nextInt(3);
        int firm = random.nextInt(12);
        LocalDate on = TODAY.minusDays(random.nextInt(700));
        IndustryField field = random.nextBoolean() ? IndustryField.NEW_ENERGY : IndustryField.OTHER;
        var plan = new PilotPlan(
                "项目" + number,
                PilotProjectFixture.achievement("成果", null),
                field,
                4,
                6,
                on,
                on.plusDays(90),
                Yuan.of("1000"));
        PilotProject project = PilotProject.propose(
                new PilotProjectId("plist-" + number),
                new Host(new BaseId("plist-base-" + base), "基地" + base, new RegionCode(PLACES[base])),
                new Applicant(
                        new IncubateeId("plist-firm-" + firm), "企业" + firm, new RegionCode(PLACES[firm % 3]), true),
                plan,
                List.of(),
                new PilotEvent(PilotStep.PROPOSE, on, "firm", Instant.EPOCH, null),
                new Receipt("plist/" + number, "digest"),
                false);
        PilotStep[] way = {PilotStep.ACCEPT, PilotStep.START, PilotStep.TEST, PilotStep.CONCLUDE};
        Stream.of(way)
                .limit(random.nextInt(5))
                .forEach(step -> project.advance(
                        PilotProjectFixture.facts(step), PilotProjectFixture.event(step, on, null), TODAY));
        return project;
    }

    @BeforeAll
    void store() {
        mongo.insertAll(PROJECTS);
        // what is read once a process does not count
        api.as(Role.BUREAU, "530102").run("bureau/PilotProjectList").data();
    }

    static Stream<Arguments> filters() {
        String year = "" + (TODAY.getYear() - 1);
        return Stream.of(
                filter("base", GlobalId.of("PilotBase", "plist-base-1"), project -> base(project) == 1),
                filter("incubatee", GlobalId.of("Incubatee", "plist-firm-7"), project -> firm(project) == 7),
                filter("region", "530302", project -> base(project) == 2 || firm(project) % 3 == 2),
                filter("region", "530100", project -> base(project) < 2 || firm(project) % 3 < 2),
                filter("states", List.of("CONCLUDED"), project -> project.getState() == PilotState.CONCLUDED),
                filter(
                        "states",
                        List.of("PROPOSED", "ACCEPTED"),
                        project -> project.startedOn().isEmpty()),
                filter(
                        "fields",
                        List.of("NEW_ENERGY"),
                        project -> project.getPlan().field() == IndustryField.NEW_ENERGY),
                filter(
                        "period",
                        year,
                        project -> project.getProposedOn().toString().startsWith(year)));
    }

    private static Arguments filter(String name, Object value, Predicate<PilotProject> meets) {
        return Arguments.of(Map.of(name, value), org.junit.jupiter.api.Named.named("meets", meets));
    }

    private static int base(PilotProject project) {
        return Integer.parseInt(project.getHost().base().value().substring("plist-base-".length()));
    }

    private static int firm(PilotProject project) {
        return Integer.parseInt(project.getApplicant().incubatee().value().substring("plist-firm-".length()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void findsExactlyWhatMeetsTheCondition(Map<String, Object> filter, Predicate<PilotProject> meets) {
        Set<String> expected = ids(PROJECTS.stream().filter(meets));
        Map<String, Object> here = new HashMap<>(Map.of("region", "530000"));
        here.putAll(filter);

        assertThat(expected).isNotEmpty().hasSizeLessThan(PROJECTS.size());
        assertThat(Set.copyOf(Listing.ids(
                        list(new Actor("admin", Role.ADMIN, List.of())).forward(here, 100))))
                .isEqualTo(expected);
    }

    static Stream<Arguments> actors() {
        return Stream.of(
                actor(Role.FIRM, "plist-firm-3", project -> firm(project) == 3),
                actor(Role.PROVIDER, "plist-base-0", project -> base(project) == 0),
                actor(Role.BUREAU, "530103", project -> base(project) == 1 || firm(project) % 3 == 1),
                actor(Role.AUDITOR, "530000", project -> true),
                actor(Role.FIRM, "plist-base-0", project -> false),
                actor(Role.PROVIDER, "530000", project -> false));
    }

    private static Arguments actor(Role role, String limit, Predicate<PilotProject> sees) {
        return Arguments.of(
                new Actor(role + limit, role, List.of(limit)), org.junit.jupiter.api.Named.named("sees", sees));
    }

    @ParameterizedTest
    @MethodSource("actors")
    void showsEverythingInsideTheScopeAndNothingElseInEachDirection(Actor actor, Predicate<PilotProject> sees) {
        List<String> forward = mine(list(actor).forward(Map.of(), 17));

        assertThat(Set.copyOf(forward)).isEqualTo(ids(PROJECTS.stream().filter(sees)));
        assertThat(mine(list(actor).backward(Map.of(), 19))).isEqualTo(forward);
    }

    @Test
    void showsTheLatestProposalFirst() {
        List<String> days = list(new Actor("bureau", Role.BUREAU, List.of("530000")))
                .showing("proposedOn")
                .forward(Map.of(), 100)
                .stream()
                .map(node -> node.path("proposedOn").asString())
                .toList();

        assertThat(days)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .hasSize(PROJECTS.size());
    }

    @Test
    void narrowsTheFilterOfSomebodyElseToTheScope() {
        var firm = new Actor("firm", Role.FIRM, List.of("plist-firm-3"));
        Map<String, Object> others = Map.of("incubatee", GlobalId.of("Incubatee", "plist-firm-4"));

        assertThat(list(firm).forward(others, 50)).isEmpty();
    }

    @Test
    void costsOneCommandOrTwoWhateverItsSize() {
        for (int size : new int[] {2, 100}) {
            assertThat(counted(
                            () -> api.as(Role.FIRM, "plist-firm-3").run("firm/MyPilotProjects", Map.of("first", size))))
                    .containsExactly("find pilotProjects", "find bases");
            assertThat(counted(() ->
                            api.as(Role.PROVIDER, "plist-base-0").run("provider/BaseProjects", Map.of("first", size))))
                    .containsExactly("find pilotProjects");
            assertThat(counted(
                            () -> api.as(Role.BUREAU, "530000").run("bureau/PilotProjectList", Map.of("first", size))))
                    .containsExactly("find pilotProjects", "find firms");
        }
    }

    private List<String> counted(java.util.function.Supplier<Reply> act) {
        return commands.during(() -> act.get().data());
    }

    private Listing list(Actor actor) {
        return new Listing(api.as(actor), "pilotProjects", "PilotProjectFilter", "");
    }

    private static List<String> mine(List<tools.jackson.databind.JsonNode> nodes) {
        return Listing.ids(nodes);
    }

    private static Set<String> ids(Stream<PilotProject> projects) {
        return projects.map(
                        project -> GlobalId.of("PilotProject", project.getId().value()))
                .collect(toSet());
    }
}
