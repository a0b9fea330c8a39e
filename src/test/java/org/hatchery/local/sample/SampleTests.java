package org.hatchery.local.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.local.sample.SampleFixture.TODAY;
import static org.hatchery.local.sample.SampleFixture.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Registration;
import org.hatchery.firm.Stage;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.local.Personas;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recounts from the documents alone that the sample keeps every rule. */
class SampleTests {
    private static final Sample SAMPLE = sample(240, 6000);
    private static final Map<CarrierId, Carrier> CARRIERS =
            SAMPLE.carriers().stream().collect(toMap(Carrier::getId, Function.identity()));
    private static final Map<IncubateeId, Incubatee> INCUBATEES =
            SAMPLE.incubatees().stream().collect(toMap(Incubatee::getId, Function.identity()));
    private static final Map<IncubateeId, List<Stay>> STAYS =
            SAMPLE.stays().stream().collect(groupingBy(Stay::getIncubatee));
    private static final String CHINESE = "[\\p{IsHan}（）]+";

    @Nested
    class Size {
        @Test
        void isWhatWasAskedFor() {
            assertThat(SAMPLE.carriers()).hasSize(240);
            assertThat(SAMPLE.incubatees()).hasSize(6000);
            assertThat(SAMPLE.stays()).hasSizeBetween(6000, 6600);
            assertThat(SAMPLE.services()).hasSizeBetween(16_000, 22_000);
        }

        @ParameterizedTest
        @CsvSource({"2,8", "10,100", "30,700"})
        void canBeSmall(int carriers, int incubatees) {
            Sample small = sample(carriers, incubatees);
            assertThat(small.carriers()).hasSize(carriers);
            assertThat(small.incubatees()).hasSize(incubatees);
            assertThat(ids(small)).contains(Personas.HUNNAN_CARRIER, Personas.SHANDAN_CARRIER);
            assertThat(ids(small)).contains(Personas.HUNNAN_FIRM, Personas.HUNNAN_TEAM);
        }

        @Test
        void isTheSameForTheSameDay() {
            assertThat(told(sample(30, 700))).isEqualTo(told(sample(30, 700)));
        }

        @ParameterizedTest
        @CsvSource({"2026-11-22", "2026-12-31", "2027-01-01", "2028-02-29"})
        void namesTheSameOnOtherDays(LocalDate day) {
            assertThat(ids(sample(day, 30, 700))).isEqualTo(ids(sample(30, 700)));
        }

        @Test
        void isSkewedAsInLife() {
            List<Integer> sizes =
                    STAYS.values().stream()
                            .flatMap(List::stream)
                            .collect(groupingBy(Stay::getCarrier))
                            .values()
                            .stream()
                            .map(List::size)
                            .sorted()
                            .toList();
            assertThat(sizes.get(0)).isLessThan(10);
            assertThat(sizes.get(239)).isGreaterThan(90);
        }
    }

    @Nested
    class ACarrier {
        @Test
        void isASampleInADivisionOfToday() {
            assertThat(SAMPLE.carriers())
                    .allMatch(Carrier::isSample)
                    .allMatch(carrier -> new SampleFixture.Listed().isPlace(carrier.getRegion()));
            assertThat(SAMPLE.carriers())
                    .allMatch(carrier -> carrier.getId().value().startsWith("sample-" + carrier.getRegion() + "-"));
            assertThat(in("21", "51", "11", "62")).isEqualTo(240);
            assertThat(in("2101")).isGreaterThan(70);
            assertThat(in("620725")).isEqualTo(3);
        }

        @Test
        void hasAValidChineseProfileThatNoOtherInItsCountyHas() {
            SAMPLE.carriers().forEach(carrier -> carrier.getProfile().checked());
            assertThat(SAMPLE.carriers())
                    .allMatch(carrier -> carrier.getProfile().name().matches(CHINESE));
            assertThat(SAMPLE.carriers())
                    .doesNotHaveDuplicates()
                    .extracting(carrier ->
                            carrier.getRegion() + carrier.getProfile().name())
                    .doesNotHaveDuplicates();
        }

        @Test
        void liesInAKnownZoneOrNone() {
            assertThat(SAMPLE.carriers().stream()
                            .flatMap(carrier ->
                                    Stream.ofNullable(carrier.getProfile().zone())))
                    .isSubsetOf(SampleFixture.zones());
        }

        @Test
        void isOfAKindAsOftenAsInLife() {
            long incubators = kind(CarrierKind.INCUBATOR);
            assertThat((double) incubators / kind(CarrierKind.MAKER_SPACE)).isBetween(0.55, 0.85);
            assertThat(CarrierKind.values()).allMatch(kind -> kind(kind) > 0);
        }

        @Test
        void isNationalInOneCaseOfTenIncubators() {
            long national = SAMPLE.carriers().stream()
                    .filter(carrier -> carrier.getProfile().kind() == CarrierKind.INCUBATOR)
                    .filter(carrier -> carrier.levelOn(TODAY).equals(java.util.Optional.of(RecognitionLevel.NATIONAL)))
                    .count();
            assertThat((double) national / kind(CarrierKind.INCUBATOR)).isBetween(0.07, 0.15);
        }

        @Test
        void hasTitlesOfInventedDocumentsAlone() {
            assertThat(SAMPLE.carriers().stream().flatMap(carrier -> carrier.getRecognitions().stream()))
                    .allMatch(title -> title.documentNumber().matches("示例〔20\\d\\d〕\\d+号"))
                    .allMatch(title -> title.from().isBefore(TODAY))
                    .anyMatch(title -> title.withdrawal() != null);
        }

        @Test
        void letsNoUnitTwiceAndNoneOutsideItsTime() {
            SAMPLE.carriers().forEach(carrier -> {
                List<Lease> leases = carrier.getSpace().leases();
                leases.forEach(lease -> assertThat(clashes(lease, leases)).isZero());
                leases.forEach(lease -> assertThat(lease.units())
                        .allMatch(code ->
                                carrier.getSpace().unit(code).orElseThrow().isThereOn(lease.from())));
            });
        }

        @Test
        void neverLetsMoreWorkstationsThanItHas() {
            for (Carrier carrier : SAMPLE.carriers()) {
                Space space = carrier.getSpace();
                Stream.concat(
                                space.leases().stream().map(Lease::from),
                                space.capacities().stream().map(capacity -> capacity.from()))
                        .forEach(day -> assertThat(space.workstationsLeasedOn(day))
                                .isLessThanOrEqualTo(space.workstationsOn(day)));
            }
        }

        @Test
        void isMostlyBetweenFortyAndNinetyFivePercentFull() {
            List<Double> full = SAMPLE.carriers().stream()
                    .map(Carrier::getLetShare)
                    .filter(share -> share > 0)
                    .toList();
            assertThat(full).hasSizeGreaterThan(190);
            assertThat(full.stream().filter(share -> share < 0.4 || share > 0.95))
                    .hasSizeLessThan(full.size() / 10);
            assertThat(full.stream().filter(share -> share > 0.7)).hasSizeGreaterThan(30);
        }

        @Test
        void hasRoomsOfAUsualSize() {
            assertThat(SAMPLE.carriers().stream().flatMap(carrier -> carrier.getSpace().units().stream()))
                    .allMatch(unit ->
                            unit.area().hundredths() >= 30_00 && unit.area().hundredths() <= 300_00);
        }

        @Test
        void hasTheLeasesItsStaysSay() {
            SAMPLE.stays().stream()
                    .collect(groupingBy(Stay::getCarrier))
                    .forEach((id, stays) -> assertThat(
                                    CARRIERS.get(id).getSpace().leases())
                            .containsExactlyInAnyOrderElementsOf(stays.stream()
                                    .flatMap(stay -> stay.leases().stream())
                                    .toList()));
        }

        private long in(String... regions) {
            return SAMPLE.carriers().stream()
                    .filter(carrier ->
                            Arrays.stream(regions).anyMatch(carrier.getRegion().value()::startsWith))
                    .count();
        }

        private long kind(CarrierKind kind) {
            return SAMPLE.carriers().stream()
                    .filter(carrier -> carrier.getProfile().kind() == kind)
                    .count();
        }

        private static long clashes(Lease one, List<Lease> all) {
            return all.stream()
                    .filter(other ->
                            !other.stay().equals(one.stay()) || !other.from().equals(one.from()))
                    .filter(other -> other.units().stream().anyMatch(one.units()::contains))
                    .filter(other -> other.covers(one.from()) || one.covers(other.from()))
                    .count();
        }
    }

    @Nested
    class AFirmOrTeam {
        @Test
        void isASampleWithAValidChineseName() {
            SAMPLE.incubatees().forEach(incubatee -> incubatee.getParticulars().checked());
            assertThat(SAMPLE.incubatees())
                    .allMatch(Incubatee::isSample)
                    .allMatch(incubatee -> incubatee.getParticulars().name().matches(CHINESE))
                    .allMatch(incubatee ->
                            incubatee.getParticulars().name().endsWith(incubatee.isFirm() ? "有限公司" : "创业团队"))
                    .extracting(incubatee -> incubatee.getParticulars().name())
                    .doesNotHaveDuplicates();
        }

        @Test
        void hasACreditCodeOfItsOwn() {
            List<Registration> firms = registrations().toList();
            assertThat(firms).extracting(Registration::creditCode).doesNotHaveDuplicates();
            assertThat(firms)
                    .allMatch(firm -> new SampleFixture.Listed()
                            .isPlace(new org.hatchery.region.RegionCode(
                                    firm.creditCode().issuedIn())));
            assertThat(firms).allMatch(firm -> firm.creditCode().value().startsWith("YB", 8));
            assertThat(firms).allMatch(firm -> firm.foundedOn().isBefore(TODAY));
        }

        @Test
        void isAtEveryStageAndInEveryForm() {
            assertThat(SAMPLE.incubatees())
                    .extracting(incubatee -> incubatee.getPlacement().stageOn(TODAY))
                    .contains(Stage.values());
            assertThat(registrations().filter(Registration::onceTeam)).hasSizeGreaterThan(300);
            assertThat(SAMPLE.incubatees().stream().filter(incubatee -> !incubatee.isFirm()))
                    .hasSizeGreaterThan(300);
        }

        @Test
        void bearsLabelsThatFitItsAgeAndRegion() {
            for (Incubatee firm : SAMPLE.incubatees()) {
                assertThat(firm.getLabels())
                        .allMatch(label -> label.from().isBefore(TODAY))
                        .allMatch(label -> label.certificateNumber().startsWith("示例"))
                        .allMatch(label -> label.to() == null || label.to().isAfter(label.from()));
            }
            assertThat(bearers(GrowthLabelKind.PROVINCIAL_INNOVATIVE_FIRM)).allMatch(region -> region.startsWith("62"));
            assertThat(bearers(GrowthLabelKind.EAGLET)).allMatch(region -> region.startsWith("21"));
            assertThat(bearers(GrowthLabelKind.GAZELLE)).allMatch(region -> region.startsWith("21"));
            assertThat(GrowthLabelKind.values())
                    .allMatch(kind -> bearers(kind).findAny().isPresent());
        }

        @Test
        void isWhereItsStaysSay() {
            SAMPLE.incubatees()
                    .forEach(incubatee -> assertThat(STAYS.get(incubatee.getId()))
                            .anyMatch(stay -> incubatee.getPlacement().carrier().equals(stay.getCarrier())
                                    && incubatee.getPlacement().enteredOn().equals(stay.getEnteredOn())));
        }

        private static Stream<Registration> registrations() {
            return SAMPLE.incubatees().stream().flatMap(firm -> Stream.ofNullable(firm.getRegistration()));
        }

        /** Regions in which such firms were founded. */
        private static Stream<String> bearers(GrowthLabelKind kind) {
            return SAMPLE.incubatees().stream()
                    .filter(firm ->
                            firm.getLabels().stream().map(GrowthLabel::kind).anyMatch(kind::equals))
                    .map(firm -> firm.creditCode().issuedIn());
        }
    }

    @Nested
    class AStay {
        @Test
        void isResidentInOnePlaceAtATime() {
            STAYS.values().stream()
                    .map(stays -> stays.stream()
                            .filter(stay -> stay.getResidence() == Residence.RESIDENT)
                            .toList())
                    .forEach(resident -> resident.forEach(stay -> assertThat(resident.stream()
                                    .filter(other -> other != stay)
                                    .filter(other -> overlap(stay, other)))
                            .isEmpty()));
        }

        @Test
        void beginsWhileTheCarrierIsOpenAndSoonAtTheLatest() {
            assertThat(SAMPLE.stays())
                    .allMatch(Stay::isSample)
                    .allMatch(stay -> CARRIERS.get(stay.getCarrier()).isOpenOn(stay.getEnteredOn()))
                    .allMatch(stay -> !stay.getEnteredOn().isAfter(TODAY.plusDays(60)))
                    .anyMatch(stay -> stay.getEnteredOn().isAfter(TODAY));
        }

        @Test
        void keepsTheAgeAtEntryOrSaysWhyNot() {
            List<Stay> exempted = SAMPLE.stays().stream()
                    .filter(stay -> !stay.getExemptions().isEmpty())
                    .toList();
            assertThat(SAMPLE.stays()).allMatch(stay -> admitted(stay) != exempted.contains(stay));
            assertThat(exempted).hasSizeBetween(5, 100);
            assertThat(exempted).allMatch(stay -> stay.getExemptions().get(0).code() == UserErrorCode.TOO_OLD);
        }

        @Test
        void hasTheLimitOfTheRule() {
            assertThat(SAMPLE.stays()).allMatch(stay -> java.util.Objects.equals(stay.getLimitOn(), limit(stay)));
            assertThat(SAMPLE.stays().stream().filter(stay -> overdue(stay, TODAY)))
                    .hasSizeBetween(3, 40);
            assertThat(SAMPLE.stays().stream().filter(stay -> overdue(stay, TODAY.plusDays(90))))
                    .hasSizeGreaterThan(10);
        }

        @Test
        void endsForEveryReasonNotAfterYesterdayAndInTheLastThreeYears() {
            assertThat(SAMPLE.stays().stream().flatMap(stay -> Stream.ofNullable(stay.getEndedOn())))
                    .allMatch(day -> day.isBefore(TODAY) && !day.isBefore(TODAY.minusYears(3)));
            assertThat(SAMPLE.stays().stream().flatMap(stay -> Stream.ofNullable(stay.getExit())))
                    .allMatch(exit -> exit.reason() != ExitReason.OTHER || exit.note() != null)
                    .extracting(exit -> exit.reason())
                    // that it never agreed is said by a firm that uses the service
                    .containsAll(EnumSet.complementOf(EnumSet.of(ExitReason.NOT_AGREED)));
        }

        @Test
        void endsInGraduationOnGroundsThatAreMet() {
            List<Stay> graduated = SAMPLE.stays().stream()
                    .filter(stay -> stay.getState() == StayState.GRADUATED)
                    .toList();
            assertThat(graduated)
                    .extracting(stay -> stay.getGraduation().ground())
                    .contains(GraduationGround.values());
            assertThat(graduated).allMatch(SampleTests::isMet);
        }

        @Test
        void showsEveryAct() {
            assertThat(SAMPLE.stays().stream().flatMap(stay -> stay.getHistory().stream()))
                    .extracting(event -> event.act())
                    // corrections are made by people who try it
                    .containsAll(EnumSet.range(StayAct.ADMITTED, StayAct.EXITED));
            assertThat(SAMPLE.stays().stream().filter(stay -> stay.getResidence() == Residence.VIRTUAL))
                    .hasSizeGreaterThan(200);
            assertThat(STAYS.values().stream().filter(stays -> stays.size() > 1))
                    .hasSizeGreaterThan(100);
        }

        @Test
        void isThereForThePersonas() {
            assertPersona(Personas.HUNNAN_FIRM, true);
            assertPersona(Personas.HUNNAN_TEAM, false);
            Carrier hunnan = CARRIERS.get(new CarrierId(Personas.HUNNAN_CARRIER));
            assertThat(hunnan.getProfile().kind()).isEqualTo(CarrierKind.INCUBATOR);
            assertThat(hunnan.levelOn(TODAY)).contains(RecognitionLevel.NATIONAL);
            assertThat(CARRIERS).containsKey(new CarrierId(Personas.SHANDAN_CARRIER));
        }

        private static void assertPersona(String id, boolean firm) {
            assertThat(INCUBATEES.get(new IncubateeId(id)).isFirm()).isEqualTo(firm);
            Stay stay = STAYS.get(new IncubateeId(id)).get(0);
            assertThat(stay.getCarrier().value()).isEqualTo(Personas.HUNNAN_CARRIER);
            assertThat(stay.getResidence()).isEqualTo(Residence.RESIDENT);
            assertThat(stay.getState()).isEqualTo(StayState.ACTIVE);
        }

        private static boolean overlap(Stay one, Stay other) {
            return startsWithin(one, other) || startsWithin(other, one);
        }

        private static boolean startsWithin(Stay one, Stay other) {
            return !one.getEnteredOn().isBefore(other.getEnteredOn())
                    && (other.getEndedOn() == null || one.getEnteredOn().isBefore(other.getEndedOn()));
        }

        /** Whether the rule admits it; a team, and a firm that was a team at entry, has no age. */
        private static boolean admitted(Stay stay) {
            Registration firm = INCUBATEES.get(stay.getIncubatee()).getRegistration();
            Integer most = rule(stay).maxAgeMonths();
            return firm == null
                    || most == null
                    || firm.foundedOn().isAfter(stay.getEnteredOn())
                    || !stay.getEnteredOn().isAfter(firm.foundedOn().plusMonths(most));
        }

        private static LocalDate limit(Stay stay) {
            boolean longer =
                    INCUBATEES.get(stay.getIncubatee()).getParticulars().longCycleField() != null;
            Integer months =
                    longer ? rule(stay).longCycleLimitMonths() : rule(stay).limitMonths();
            return months == null ? null : stay.getEnteredOn().plusMonths(months);
        }

        private static boolean overdue(Stay stay, LocalDate on) {
            return stay.getEndedOn() == null
                    && stay.getLimitOn() != null
                    && stay.getLimitOn().isBefore(on);
        }
    }

    @Nested
    class AService {
        @Test
        void isOfferedAndWasDeliveredInTheLastThreeYears() {
            assertThat(SAMPLE.services())
                    .allMatch(Service::sample)
                    .allMatch(service ->
                            carrier(service).getProfile().servicesOffered().contains(service.kind()))
                    .allMatch(service -> carrier(service).isOpenOn(service.on()))
                    .allMatch(service ->
                            service.on().isBefore(TODAY) && !service.on().isBefore(TODAY.minusYears(3)))
                    .extracting(Service::kind)
                    .contains(ServiceKind.values());
            assertThat(SAMPLE.services()).extracting(Service::id).doesNotHaveDuplicates();
        }

        @Test
        void isForThoseWhoStayedThereOnThatDay() {
            SAMPLE.services().forEach(service -> assertThat(there(service)).containsAll(service.incubatees()));
        }

        @Test
        void servesSomebodyUnlessItIsAnEvent() {
            assertThat(SAMPLE.services())
                    .allMatch(service -> service.kind() == ServiceKind.EVENT
                            || !service.incubatees().isEmpty())
                    .allMatch(service -> service.hours() > 0 && service.hours() <= 8)
                    .allMatch(service ->
                            service.attendees() >= service.incubatees().size())
                    .allMatch(service -> service.attendees() > 0)
                    .allMatch(service -> service.provider().matches(CHINESE));
        }

        @Test
        void isMostlyFree() {
            long free = SAMPLE.services().stream()
                    .filter(service -> service.fee().hundredths() == 0)
                    .count();
            assertThat((double) free / SAMPLE.services().size()).isBetween(0.8, 0.98);
        }

        private static Carrier carrier(Service service) {
            return CARRIERS.get(service.carrier());
        }

        private static Set<IncubateeId> there(Service service) {
            return service.incubatees().stream()
                    .filter(id -> STAYS.get(id).stream()
                            .anyMatch(stay -> stay.getCarrier().equals(service.carrier()) && stay.covers(service.on())))
                    .collect(toSet());
        }
    }

    private static IncubationRule rule(Stay stay) {
        return SampleFixture.rule(stay.getCarrierKind());
    }

    private static boolean isMet(Stay stay) {
        var graduation = stay.getGraduation();
        var evidence = graduation.evidence();
        return evidence.documentNumber().contains("示例")
                && switch (graduation.ground()) {
                    case HNTE -> INCUBATEES.get(stay.getIncubatee()).holds(GrowthLabelKind.HNTE, stay.getEndedOn());
                    case FINANCING -> evidence.financing().hundredths() > 5_000_000_00L;
                    case REVENUE ->
                        evidence.revenues().stream()
                                        .mapToLong(year -> year.amount().hundredths())
                                        .sum()
                                > 10_000_000_00L;
                    case MERGER_OR_LISTING -> true;
                };
    }

    private static List<String> ids(Sample sample) {
        return Stream.of(
                        sample.carriers().stream()
                                .map(carrier -> carrier.getId().value()),
                        sample.incubatees().stream()
                                .map(incubatee -> incubatee.getId().value()),
                        sample.stays().stream().map(stay -> stay.getId().value()))
                .flatMap(Function.identity())
                .toList();
    }

    /** Everything the documents say, as text. */
    private static List<String> told(Sample sample) {
        return Stream.of(
                        sample.carriers().stream()
                                .map(carrier ->
                                        carrier.getProfile() + "" + carrier.getRecognitions() + carrier.getSpace()),
                        sample.incubatees().stream()
                                .map(incubatee -> incubatee.getParticulars()
                                        + ""
                                        + incubatee.getRegistration()
                                        + incubatee.getLabels()
                                        + incubatee.getPlacement()),
                        sample.stays().stream().map(stay -> stay.getHistory() + "" + stay.getOccupancies()),
                        sample.services().stream().map(service -> service.id() + service.note() + service.incubatees()))
                .flatMap(Function.identity())
                .toList();
    }
}
