package org.hatchery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.carrier.register.SettleSeats;
import org.hatchery.incubation.keeping.RepairStays;
import org.hatchery.payout.ListPayouts;
import org.hatchery.pilot.booking.RepairBookings;
import org.hatchery.pilotproject.FollowOrders;
import org.hatchery.settlement.RepairSettlements;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.hatchery.voucher.keeping.ExpireVouchers;
import org.hatchery.voucher.keeping.RepairVouchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** A document of which almost everything is missing … */
@IntegrationTest
class BadDocumentTests {
    private static final String ID = "bad-document";
    private static final Date LONG_AGO = Date.from(Instant.parse("2020-01-01T00:00:00Z"));

    private final MongoOperations mongo;
    private final SetAsideLedger setAside;
    private final BeanFactory beans;

    BadDocumentTests(MongoOperations mongo, SetAsideLedger setAside, BeanFactory beans) {
        this.mongo = mongo;
        this.setAside = setAside;
        this.beans = beans;
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("repair/stay", "agreements", new Document("unsettled", new Document("since", LONG_AGO))),
                arguments("repair/firm", "firms", new Document("unsettled", LONG_AGO)),
                arguments(
                        "begin/stay",
                        "firms",
                        new Document("placement", new Document("supersededOn", LocalDate.of(2020, 1, 1)))),
                arguments("list/payouts", "settlements", new Document("done", true)),
                arguments("follow/orders", "pilotProjects", new Document("voucherOrders", List.of("voucher#1"))),
                arguments("repair/seat", "carriers", new Document("unsettled", LONG_AGO)),
                arguments("repair/booking", "bookings", new Document("unsettled", new Document("since", LONG_AGO))),
                arguments(
                        "repair/equipmentDay",
                        "equipmentDays",
                        new Document("unchecked", LONG_AGO).append("slots", List.of("all day"))),
                arguments("repair/equipmentMonth", "equipmentMonths", new Document("unchecked", LONG_AGO)),
                arguments(
                        "repair/voucher",
                        "vouchers",
                        new Document("pending", new Document("event", new Document("at", LONG_AGO)))),
                arguments("repair/settlement", "settlements", new Document("done", false)),
                arguments(
                        "repair/budget",
                        "budgets",
                        new Document("postings", List.of(new Document("at", LONG_AGO).append("amount", "much")))),
                arguments("repair/paper", "papers", new Document("since", LONG_AGO)),
                arguments("expire/voucher", "vouchers", new Document("lapsesOn", LocalDate.of(2020, 1, 1))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isSetAsideByWhateverJobFindsItAndStopsNoJob(String kind, String collection, Document document) {
        mongo.insert(document.append("_id", ID), collection);
        try {
            everyJob();

            assertThat(setAside.of(kind))
                    .filteredOn(one -> one.subject().equals(ID))
                    .singleElement()
                    .extracting(SetAside::attempts)
                    .isEqualTo(1);
        } finally {
            mongo.remove(new Query(where("_id").is(ID)), collection);
        }
    }

    @Test
    void isForgottenOnceItIsGone() {
        mongo.insert(new Document("_id", ID).append("unsettled", LONG_AGO), "carriers");
        everyJob();
        mongo.remove(new Query(where("_id").is(ID)), "carriers");
        setAside.retry("repair/seat/" + ID, null);

        everyJob();

        assertThat(setAside.of("repair/seat")).extracting(SetAside::subject).doesNotContain(ID);
    }

    private void everyJob() {
        everyJob(beans::getBean);
    }

    /** Every job that comes across documents, at once rather than when its time comes. */
    static void everyJob(Jobs of) {
        Instant lost = Instant.now().minus(Duration.ofDays(1));
        of.job(RepairStays.class).repair(lost);
        of.job(SettleSeats.class).settle(lost);
        of.job(RepairBookings.class).repair(lost);
        of.job(RepairVouchers.class).repair(lost);
        of.job(RepairSettlements.class).repair();
        of.job(ExpireVouchers.class).expire(LocalDate.of(2020, 1, 2));
        of.job(ListPayouts.class).lookAgain();
        of.job(FollowOrders.class).lookAgain();
        of.job(FollowOrders.class).lookAgain(); // wherever the turn was, all have had theirs
    }

    /** Where the jobs of a service are. */
    interface Jobs {
        <T> T job(Class<T> type);
    }

    @AfterEach
    void forget() {
        mongo.remove(new Query(where("subject").is(ID)), SetAside.class);
    }
}
