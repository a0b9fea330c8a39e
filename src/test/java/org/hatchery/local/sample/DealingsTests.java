package org.hatchery.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.attachment.UploadAttachment;
import org.hatchery.identity.Role;
import org.hatchery.local.Personas;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingState;
import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.PilotState;
import org.hatchery.programme.EvidenceKind;
import org.hatchery.programme.Programme;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.order.ClaimEvidence;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Loads vouchers and pilot tests of the sample and asks the API whether they are sound; takes them away again. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DealingsTests {
    private final Api api;
    private final MongoOperations mongo;
    private final DealingsChapter chapter;
    private final LocalDate today;
    private final Clock clock;
    private Dealings dealings;

    DealingsTests(Api api, MongoOperations mongo, UploadAttachment upload, Attachments attachments, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.chapter = new DealingsChapter(mongo, new EvidenceFiles(upload, attachments));
        this.today = LocalDate.now(clock);
        this.clock = clock;
    }

    @BeforeAll
    void load() {
        dealings = chapter.dealings(given(), SampleFixture.sample(today, 240, 6000));
        new StoreChapters(List.of(), List.of(), mongo).store(dealings.all());
    }

    private Given given() {
        return new Given(
                today,
                clock.getZone(),
                new SampleFixture.Listed(),
                (carrier, day) ->
                        Optional.of(SampleFixture.rule(carrier.getProfile().kind())));
    }

    @AfterAll
    void clear() {
        dealings.all().forEach(one -> {
            var document = new Document();
            mongo.getConverter().write(one, document);
            mongo.remove(new Query(where("_id").is(document.get("_id"))), mongo.getCollectionName(one.getClass()));
        });
    }

    @Test
    void areFew() {
        assertThat(dealings.all())
                .as("days of equipment on which it was used are kept too")
                .hasSizeBetween(1_000, 1_300);
        assertThat(dealings.vouchers()).hasSizeBetween(100, 130).allMatch(Voucher::isSample);
        assertThat(dealings.bookings()).hasSizeBetween(130, 200).allMatch(Booking::isSample);
    }

    @Test
    void showEveryState() {
        assertThat(dealings.vouchers()).extracting(Voucher::getState).contains(VoucherState.values());
        assertThat(orders()).extracting(Order::getState).contains(OrderState.values());
        assertThat(orders().flatMap(order -> Stream.ofNullable(order.getClaim())))
                .extracting(claim -> claim.state())
                .contains(Stream.of(ClaimState.values())
                        .filter(state -> state != ClaimState.DRAFT)
                        .toArray(ClaimState[]::new));
        assertThat(dealings.bookings()).extracting(Booking::getState).contains(BookingState.values());
        assertThat(dealings.projects()).extracting(PilotProject::getState).contains(PilotState.values());
    }

    private Stream<Order> orders() {
        return dealings.vouchers().stream().flatMap(voucher -> voucher.getOrders().stream());
    }

    @ParameterizedTest
    @CsvSource({"liaoning-2025,210000", "gansu-2016,620000", "jiangsu-2020,320000", "shanghai,310000"})
    void haveCleanLedgers(String programme, String region) {
        var audit = api.as(Role.BUREAU, region)
                .run(
                        "bureau/ProgrammeLedger",
                        Map.of("programme", GlobalId.of("Programme", programme), "year", today.getYear()))
                .at("/ledgerAudit");

        assertThat(audit.at("/userErrors")).isEmpty();
        assertThat(audit.at("/audit/findings").toString()).isEqualTo("[]");
        assertThat(audit.at("/audit/clean").asBoolean()).isTrue();
        long told = dealings.vouchers().stream()
                .filter(voucher -> voucher.getBasis().programme().value().equals(programme))
                .count();
        assertThat(audit.at("/audit/vouchers").asLong()).isEqualTo(told);
    }

    @Test
    void showTheFirmOfAPersonaAnOrderAtEveryDesk() {
        var wallet = api.as(Role.FIRM, Personas.HUNNAN_FIRM).run("firm/VoucherWallet", Map.of("first", 20));

        assertThat(wallet.at("/vouchers/nodes").findValuesAsString("waitsFor"))
                .contains("CONFIRMATION", "CITY_REVIEW", "CORRECTION");
    }

    @Test
    void showABaseItsBookingsAlsoWhileOneIsUnderWay() {
        var bookings = api.as(Role.PROVIDER, Personas.SHENYANG_BASE).run("provider/BaseBookings", Map.of("first", 50));

        assertThat(bookings.at("/bookings/nodes").findValuesAsString("state")).contains("IN_USE", "APPROVED", "USED");
    }

    @Test
    void letABaseBeAssessed() {
        var sheet = api.as(Role.BUREAU, "210100")
                .run(
                        "bureau/BasePerformance",
                        Map.of("base", GlobalId.of("PilotBase", Personas.SHENYANG_BASE), "year", today.getYear() - 1));

        assertThat(sheet.at("/basePerformance/score").asDouble()).isPositive();
        assertThat(sheet.at("/basePerformance/missing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2,8", "30,700"})
    void canBeMadeForASmallSample(int carriers, int incubatees) {
        Dealings small = DealingsMaker.make(
                given(), SampleFixture.sample(today, carriers, incubatees), programmes(), evidence());

        assertThat(small.providers()).hasSize(12);
    }

    private List<Programme> programmes() {
        return mongo.find(new Query(where("sample").is(true)), Programme.class);
    }

    private static List<ClaimEvidence> evidence() {
        return Stream.of(EvidenceKind.values())
                .map(kind -> new ClaimEvidence(kind, new AttachmentId(kind.name()), kind + ".pdf", ""))
                .toList();
    }
}
