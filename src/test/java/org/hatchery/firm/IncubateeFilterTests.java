package org.hatchery.firm;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.CreditCodes;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Listing;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncubateeFilterTests {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(java.time.ZoneId.of("Asia/Shanghai")));
    private static final History HISTORY = History.random("ffilter", 45, 20, TODAY, "450102", "450103", "450302");

    private final Listing incubatees;
    private final MongoOperations mongo;

    IncubateeFilterTests(Api api, MongoOperations mongo) {
        this.incubatees = Listing.incubatees(api.as(ADMIN));
        this.mongo = mongo;
    }

    @BeforeAll
    void history() {
        HISTORY.storedIn(mongo);
    }

    static Stream<Arguments> filters() {
        String carrier = HISTORY.carriers().get(3).getId().value();
        return Stream.of(
                filter("form", "FIRM", Incubatee::isFirm),
                filter("form", "TEAM", incubatee -> !incubatee.isFirm()),
                filter("stages", List.of("PRE_INCUBATION"), incubatee -> stage(incubatee) == Stage.PRE_INCUBATION),
                filter("stages", List.of("ADMITTED"), incubatee -> stage(incubatee) == Stage.ADMITTED),
                filter("stages", List.of("IN_INCUBATION"), incubatee -> stage(incubatee) == Stage.IN_INCUBATION),
                filter(
                        "stages",
                        List.of("GRADUATED", "EXITED"),
                        incubatee -> Set.of(Stage.GRADUATED, Stage.EXITED).contains(stage(incubatee))),
                filter("fields", List.of("OTHER"), incubatee -> field(incubatee) == IndustryField.OTHER),
                filter("fields", List.of(), incubatee -> false),
                filter("labels", List.of("HNTE"), incubatee -> holds(incubatee, GrowthLabelKind.HNTE)),
                filter(
                        "labels",
                        List.of("SRDI", "EAGLET", "UNICORN"),
                        incubatee -> holds(
                                incubatee, GrowthLabelKind.SRDI, GrowthLabelKind.EAGLET, GrowthLabelKind.UNICORN)),
                filter(
                        "carrier",
                        GlobalId.of("Carrier", carrier),
                        incubatee -> isSeenBy(new CarrierId(carrier), incubatee)),
                filter(
                        "carrierKinds",
                        List.of("MAKER_SPACE"),
                        incubatee -> placement(incubatee).carrierKind() == CarrierKind.MAKER_SPACE),
                filter("region", "450100", incubatee -> staysBelow("4501", incubatee)),
                filter("region", "450302", incubatee -> staysBelow("450302", incubatee)),
                filter("enteringWithinDays", 7, incubatee -> enters(incubatee, 7)),
                filter("enteringWithinDays", 366, incubatee -> enters(incubatee, 366)),
                filter("leavingWithinDays", 30, incubatee -> leaves(incubatee, 30)),
                filter("leavingWithinDays", 366, incubatee -> leaves(incubatee, 366)));
    }

    private static Arguments filter(String name, Object value, Predicate<Incubatee> meets) {
        return Arguments.of(Map.of(name, value), named("meets", meets));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void findsExactlyWhatMeetsTheCondition(Map<String, Object> filter, Predicate<Incubatee> meets) {
        assertThat(found(filter)).isEqualTo(expected(meets));
    }

    /** It stays there, or was last there. */
    private static boolean isSeenBy(CarrierId carrier, Incubatee incubatee) {
        return placement(incubatee).carrier().equals(carrier)
                || HISTORY.stays().stream()
                        .filter(stay -> stay.getIncubatee().equals(incubatee.getId()))
                        .anyMatch(stay -> stay.getState() == StayState.ACTIVE
                                && stay.getCarrier().equals(carrier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云帆", "生", "CLOUD", "bio 生物", "ab智", "ＡＢ", "滇池-新材料", "𠮷", "雲帆", "云生", "ffilter云"})
    void findsEveryWordOfTheText(String text) {
        assertThat(found(Map.of("text", text))).isEqualTo(expected(incubatee -> hasWords(incubatee, text)));
    }

    @Test
    void findsSomethingForMostFilters() {
        assertThat(filters().filter(arguments -> !expected(meets(arguments)).isEmpty()))
                .hasSizeGreaterThanOrEqualTo(13);
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Incubatee> meets(Arguments arguments) {
        return ((org.junit.jupiter.api.Named<Predicate<Incubatee>>) arguments.get()[1]).getPayload();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "30, true", "31, false"})
    void countsTheDaysToTheLimitFromTodayOn(int days, boolean found) {
        var region = new RegionCode("460107");
        LocalDate limit = TODAY.plusDays(days);
        Incubatee firm = placed("ffilter-limit" + days, region, TODAY.minusYears(1), limit);

        assertThat(ids(Map.of("region", "460107", "leavingWithinDays", 30))
                        .contains(firm.getId().value()))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "30, true", "31, false"})
    void countsTheDaysToTheEntryFromTomorrowOn(int days, boolean found) {
        var region = new RegionCode("460108");
        Incubatee firm = placed("ffilter-entry" + days, region, TODAY.plusDays(days), null);

        assertThat(ids(Map.of("region", "460108", "enteringWithinDays", 30))
                        .contains(firm.getId().value()))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 367})
    void isRefusedForDaysNobodyPlansAhead(int days) {
        for (String name : List.of("enteringWithinDays", "leavingWithinDays")) {
            assertThat(incubatees.reply(Map.of(name, days), Map.of()).codes()).containsExactly("BAD_REQUEST");
        }
    }

    private Incubatee placed(String id, RegionCode region, LocalDate enteredOn, LocalDate limitOn) {
        Incubatee firm = Incubatee.arriving(
                new IncubateeId(id),
                new Particulars("期限企业", IndustryField.OTHER, null, null),
                new Registration(CreditCodes.of("460107", Math.abs(id.hashCode() % 100_000)), TODAY, null, false),
                null,
                false);
        firm.place(
                new Placement(
                        Stage.IN_INCUBATION,
                        new CarrierId("ffilter-carrier-0"),
                        CarrierKind.INCUBATOR,
                        region,
                        enteredOn,
                        limitOn,
                        null,
                        null),
                region.visibleTo(),
                Set.of());
        return mongo.insert(firm);
    }

    private Set<String> found(Map<String, Object> filter) {
        Map<String, Object> here = new HashMap<>(Map.of("region", "450000"));
        here.putAll(filter);
        return ids(here);
    }

    private Set<String> ids(Map<String, Object> filter) {
        return incubatees.forward(filter, 100).stream()
                .map(node -> GlobalId.parse(node.path("id").asString()).key())
                .collect(toSet());
    }

    private static Set<String> expected(Predicate<Incubatee> meets) {
        return HISTORY.incubatees().stream()
                .filter(meets)
                .map(incubatee -> incubatee.getId().value())
                .collect(toSet());
    }

    private static Placement placement(Incubatee incubatee) {
        return java.util.Objects.requireNonNull(incubatee.getPlacement());
    }

    private static Stage stage(Incubatee incubatee) {
        return placement(incubatee).stageOn(TODAY);
    }

    private static IndustryField field(Incubatee incubatee) {
        return incubatee.getParticulars().field();
    }

    private static boolean holds(Incubatee incubatee, GrowthLabelKind... kinds) {
        return incubatee.getLabels().stream()
                .filter(label -> !label.from().isAfter(TODAY))
                .filter(label -> label.to() == null || label.to().isAfter(TODAY))
                .anyMatch(label -> Set.of(kinds).contains(label.kind()));
    }

    /** A stay besides, or one that is only signed for, does not count. */
    private static boolean staysBelow(String digits, Incubatee incubatee) {
        return placement(incubatee).region().value().startsWith(digits);
    }

    private static boolean enters(Incubatee incubatee, int days) {
        Placement placement = placement(incubatee);
        return placement.endedOn() == null
                && IntStream.rangeClosed(1, days).mapToObj(TODAY::plusDays).anyMatch(placement.enteredOn()::equals);
    }

    private static boolean leaves(Incubatee incubatee, int days) {
        Placement placement = placement(incubatee);
        return placement.endedOn() == null
                && IntStream.rangeClosed(0, days)
                        .mapToObj(TODAY::plusDays)
                        .anyMatch(day -> day.equals(placement.limitOn()));
    }

    private static boolean hasWords(Incubatee incubatee, String text) {
        String name = plain(incubatee.getParticulars().name());
        return Stream.of(plain(text).split("[\\s-]+")).allMatch(name::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
