package org.hatchery.carrier.register;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.junit.jupiter.api.Named.named;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Listing;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarrierFilterTests {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(java.time.ZoneId.of("Asia/Shanghai")));
    private static final History HISTORY =
            History.random("cfilter", 52, 30, TODAY, "520102", "520103", "520302", "522301");

    private final Listing carriers;
    private final MongoOperations mongo;

    CarrierFilterTests(Api api, MongoOperations mongo) {
        this.carriers = Listing.carriers(api.as(ADMIN));
        this.mongo = mongo;
    }

    @BeforeAll
    void history() {
        HISTORY.storedIn(mongo);
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                filter(
                        "region",
                        "520100",
                        carrier -> carrier.getRegion().value().startsWith("5201")),
                filter(
                        "region",
                        "520302",
                        carrier -> carrier.getRegion().value().equals("520302")),
                filter("kinds", List.of("INCUBATOR"), carrier -> kind(carrier) == CarrierKind.INCUBATOR),
                filter(
                        "kinds",
                        List.of("MAKER_SPACE", "ACCELERATOR"),
                        carrier -> Set.of(CarrierKind.MAKER_SPACE, CarrierKind.ACCELERATOR)
                                .contains(kind(carrier))),
                filter("kinds", List.of(), carrier -> false),
                filter("levels", List.of("NATIONAL"), carrier -> holds(carrier, RecognitionLevel.NATIONAL)),
                filter(
                        "levels",
                        List.of("CITY", "COUNTY"),
                        carrier -> holds(carrier, RecognitionLevel.CITY) || holds(carrier, RecognitionLevel.COUNTY)),
                filter(
                        "fields",
                        List.of("BIOTECHNOLOGY", "OTHER"),
                        carrier ->
                                field(carrier) == IndustryField.BIOTECHNOLOGY || field(carrier) == IndustryField.OTHER),
                filter("letShareAtLeast", 0.2, carrier -> letShare(carrier) >= 0.2),
                filter("letShareAtLeast", 0, carrier -> true),
                filter("letShareAtMost", 0, carrier -> letShare(carrier) == 0),
                filter("letShareAtMost", 0.4, carrier -> letShare(carrier) <= 0.4),
                filter("open", true, CarrierFilterTests::open),
                filter("open", false, carrier -> !open(carrier)));
    }

    private static Arguments filter(String name, Object value, Predicate<Carrier> meets) {
        return Arguments.of(Map.of(name, value), named("meets", meets));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void findsExactlyWhatMeetsTheCondition(Map<String, Object> filter, Predicate<Carrier> meets) {
        assertThat(found(filter)).isEqualTo(expected(meets));
    }

    @Test
    void findsExactlyWhatMeetsAllConditions() {
        assertThat(found(Map.of("letShareAtLeast", 0.1, "letShareAtMost", 0.9, "open", true, "region", "520000")))
                .isEqualTo(expected(carrier -> letShare(carrier) >= 0.1 && letShare(carrier) <= 0.9 && open(carrier)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "孵化",
                "器",
                "CFILTER",
                "cFilter孵",
                "孵化器2",
                "化孵",
                "运营公司",
                "孵化 运营",
                "0 孵化",
                "孵化 0",
                "  ",
                "9152",
                "cfilter孵化器3",
                "標",
                "𠮷",
                "孵-化"
            })
    void findsEveryWordOfTheText(String text) {
        assertThat(found(Map.of("text", text))).isEqualTo(expected(carrier -> hasWords(carrier, text)));
    }

    @Test
    void findsByTheWholeCreditCodeInAnyCase() {
        for (Carrier carrier : HISTORY.carriers().subList(0, 8)) {
            String code = carrier.getProfile().operator().creditCode().value();

            assertThat(found(Map.of("text", code))).containsOnly(carrier.getId().value());
            assertThat(found(Map.of("text", code.toLowerCase(Locale.ROOT))))
                    .containsOnly(carrier.getId().value());
            assertThat(found(Map.of("text", code.substring(1)))).isEmpty();
        }
    }

    @Test
    void findsSomethingForMostFilters() {
        long useful = filters()
                .map(arguments -> expected(meets(arguments)).size())
                .filter(size -> size > 0 && size < HISTORY.carriers().size())
                .count();

        assertThat(useful).isGreaterThanOrEqualTo(11);
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Carrier> meets(Arguments arguments) {
        return ((org.junit.jupiter.api.Named<Predicate<Carrier>>) arguments.get()[1]).getPayload();
    }

    private Set<String> found(Map<String, Object> filter) {
        Map<String, Object> here = new HashMap<>(Map.of("region", "520000"));
        here.putAll(filter);
        return carriers.forward(here, 100).stream()
                .map(node -> GlobalId.parse(node.path("id").asString()).key())
                .collect(toSet());
    }

    private static Set<String> expected(Predicate<Carrier> meets) {
        return HISTORY.carriers().stream()
                .filter(meets)
                .map(carrier -> carrier.getId().value())
                .collect(toSet());
    }

    private static CarrierKind kind(Carrier carrier) {
        return carrier.getProfile().kind();
    }

    private static @Nullable IndustryField field(Carrier carrier) {
        return carrier.getProfile().field();
    }

    private static boolean holds(Carrier carrier, RecognitionLevel level) {
        return carrier.getRecognitions().stream()
                .filter(title -> title.level() == level)
                .filter(title -> !title.from().isAfter(TODAY))
                .filter(title -> title.to() == null || title.to().isAfter(TODAY))
                .anyMatch(title ->
                        title.withdrawal() == null || title.withdrawal().on().isAfter(TODAY));
    }

    private static double letShare(Carrier carrier) {
        double leasable = 0;
        double leased = 0;
        for (SpaceUnit unit : carrier.getSpace().units()) {
            boolean taken = carrier.getSpace().leases().stream()
                    .anyMatch(lease -> lease.to() == null && lease.units().contains(unit.code()));
            if (unit.to() == null) {
                leasable += unit.area().hundredths();
                leased += taken ? unit.area().hundredths() : 0;
            }
        }
        return leasable == 0 ? 0 : leased / leasable;
    }

    private static boolean open(Carrier carrier) {
        LocalDate closed = carrier.getClosedOn();
        return !carrier.getProfile().openedOn().isAfter(TODAY) && (closed == null || closed.isAfter(TODAY));
    }

    private static boolean hasWords(Carrier carrier, String text) {
        String name = plain(carrier.getProfile().name());
        String operator = plain(carrier.getProfile().operator().name());
        String code = plain(carrier.getProfile().operator().creditCode().value());
        return Stream.of(plain(text).split("[\\s-]+"))
                .allMatch(word -> name.contains(word) || operator.contains(word) || code.equals(word));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
