package org.hatchery.incubation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.junit.jupiter.api.Named.named;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Listing;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StayAndServiceFilterTests {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(java.time.ZoneId.of("Asia/Shanghai")));
    private static final History HISTORY = History.random("sfilter", 14, 16, TODAY, "140105", "140106", "140202");

    private final Caller caller;
    private final MongoOperations mongo;

    StayAndServiceFilterTests(Api api, MongoOperations mongo) {
        this.caller = api.as(ADMIN);
        this.mongo = mongo;
    }

    @BeforeAll
    void history() {
        HISTORY.storedIn(mongo);
    }

    static Stream<Arguments> stayFilters() {
        Stay some = HISTORY.stays().get(5);
        return Stream.of(
                stays(
                        "carrier",
                        GlobalId.of("Carrier", some.getCarrier().value()),
                        stay -> stay.getCarrier().equals(some.getCarrier())),
                stays(
                        "incubatee",
                        GlobalId.of("Incubatee", some.getIncubatee().value()),
                        stay -> stay.getIncubatee().equals(some.getIncubatee())),
                stays("region", "140100", stay -> stay.getRegion().value().startsWith("1401")),
                stays("region", "140202", stay -> stay.getRegion().value().equals("140202")),
                stays("states", List.of("ACTIVE"), stay -> stay.getState() == StayState.ACTIVE),
                stays("states", List.of("GRADUATED", "EXITED"), stay -> stay.getState() != StayState.ACTIVE),
                stays("residence", "RESIDENT", stay -> stay.getResidence() == Residence.RESIDENT),
                stays("residence", "VIRTUAL", stay -> stay.getResidence() == Residence.VIRTUAL),
                stays("overdue", true, StayAndServiceFilterTests::overdue),
                stays("overdue", false, stay -> !overdue(stay)));
    }

    static Stream<Arguments> serviceFilters() {
        Service some = HISTORY.services().stream()
                .filter(service -> !service.incubatees().isEmpty())
                .findFirst()
                .orElseThrow();
        var party = some.incubatees().get(0);
        return Stream.of(
                services(
                        "carrier",
                        GlobalId.of("Carrier", some.carrier().value()),
                        service -> service.carrier().equals(some.carrier())),
                services(
                        "incubatee",
                        GlobalId.of("Incubatee", party.value()),
                        service -> service.incubatees().contains(party)),
                services("region", "140100", service -> service.region().value().startsWith("1401")),
                services(
                        "kinds",
                        List.of("EVENT", "TRAINING"),
                        service ->
                                Set.of(ServiceKind.EVENT, ServiceKind.TRAINING).contains(service.kind())),
                services("period", "2025", service -> service.on().getYear() == 2025),
                services(
                        "period",
                        "2025-H2",
                        service ->
                                service.on().getYear() == 2025 && service.on().getMonthValue() > 6),
                services(
                        "period",
                        some.on().toString().substring(0, 7),
                        service -> service.on()
                                .toString()
                                .startsWith(some.on().toString().substring(0, 7))));
    }

    private static Arguments stays(String name, Object value, Predicate<Stay> meets) {
        return Arguments.of(Map.of(name, value), named("meets", meets));
    }

    private static Arguments services(String name, Object value, Predicate<Service> meets) {
        return Arguments.of(Map.of(name, value), named("meets", meets));
    }

    @ParameterizedTest
    @MethodSource("stayFilters")
    void findsExactlyTheStaysThatMeetTheCondition(Map<String, Object> filter, Predicate<Stay> meets) {
        Set<String> expected = HISTORY.stays().stream()
                .filter(meets)
                .map(stay -> stay.getId().value())
                .collect(toSet());

        assertThat(expected).isNotEmpty();
        assertThat(found(Listing.stays(caller), filter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("serviceFilters")
    void findsExactlyTheServicesThatMeetTheCondition(Map<String, Object> filter, Predicate<Service> meets) {
        Set<String> expected = HISTORY.services().stream()
                .filter(meets)
                .map(service -> service.id().value())
                .collect(toSet());

        assertThat(expected).isNotEmpty();
        assertThat(found(Listing.services(caller), filter)).isEqualTo(expected);
    }

    @Test
    void countsWhatItFinds() {
        String document = "{ stays(filter: {region: \"140000\"}, first: 1) { totalCount }"
                + " services(filter: {region: \"140000\", kinds: [EVENT]}, first: 1) { totalCount } }";
        long events = HISTORY.services().stream()
                .filter(service -> service.kind() == ServiceKind.EVENT)
                .count();

        assertThat(caller.ask(document).at("/stays/totalCount").asInt())
                .isEqualTo(HISTORY.stays().size());
        assertThat(caller.ask(document).at("/services/totalCount").asLong()).isEqualTo(events);
    }

    private static Set<String> found(Listing list, Map<String, Object> filter) {
        Map<String, Object> here = new HashMap<>(Map.of("region", "140000"));
        here.putAll(filter);
        return list.forward(here, 100).stream()
                .map(node -> GlobalId.parse(node.path("id").asString()).key())
                .collect(toSet());
    }

    private static boolean overdue(Stay stay) {
        return stay.getEndedOn() == null
                && stay.getLimitOn() != null
                && stay.getLimitOn().isBefore(TODAY);
    }
}
