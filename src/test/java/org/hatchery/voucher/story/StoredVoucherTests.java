package org.hatchery.voucher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.story.Grant.event;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.IntegrationTest;
import org.hatchery.programme.terms.Rate;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.keeping.VoucherCheck;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** A stored voucher … */
@IntegrationTest
class StoredVoucherTests {
    private static final RegionCode CITY = new RegionCode("620500");

    private final MongoOperations mongo;
    private final MongoConverter converter;

    StoredVoucherTests(MongoOperations mongo) {
        this.mongo = mongo;
        converter = mongo.getConverter();
    }

    @AfterEach
    void leaveNothing() {
        mongo.dropCollection("storedVouchers");
    }

    private Document stored(Voucher voucher) {
        var document = new Document();
        converter.write(voucher, document);
        return document;
    }

    /** Indexes, queries, migrations and the sample name these. */
    @Test
    void isOneDocumentOfTheseNames() {
        Grant grant = Grant.requestedIn(CITY, "100");
        assertThat(stored(grant.voucher))
                .containsOnlyKeys(
                        "_id",
                        "programme",
                        "programmeTitle",
                        "region",
                        "termsFrom",
                        "applicant",
                        "requestedOn",
                        "city",
                        "requested",
                        "purpose",
                        "state",
                        "orders",
                        "ledger",
                        "balances",
                        "history",
                        "visibleTo",
                        "grams",
                        "sample");

        grant.voucher.issue(
                Yuan.of("100"), new Rate(5_000), Grant.LAST_DAY, Grant.TODAY, event(VoucherAct.ISSUED, null));
        assertThat(stored(grant.voucher)).containsKeys("face", "rate", "issuedOn", "validUntil", "pending");
        grant.voucher.granted();
        Order order = grant.settled("30");

        Document stored = stored(grant.voucher);
        assertThat(stored)
                .containsKeys("face", "rate", "issuedOn", "validUntil", "lapsesOn")
                .doesNotContainKey("pending");
        assertThat(stored.get("ledger", Document.class)).containsOnlyKeys("entries");
        assertThat(stored.get("balances", Document.class))
                .isEqualTo(new Document("face", 10_000L)
                        .append("free", 7_000L)
                        .append("held", 0L)
                        .append("paid", 3_000L)
                        .append("lapsed", 0L)
                        .append("clawedBack", 0L));
        assertThat(stored.getList("orders", Document.class))
                .singleElement()
                .satisfies(known -> assertThat(known)
                        .containsEntry("_id", order.getId())
                        .containsKeys("offer", "price", "part", "placedOn", "state", "since", "contract", "claim"));
        assertThat(stored.getList("history", Document.class))
                .extracting(done -> done.getString("act"))
                .startsWith("REQUESTED", "ISSUED")
                .endsWith("SETTLED");
    }

    @Test
    void isReadAsItWasWritten() {
        Grant open = Grant.issued("100");
        open.settled("30");
        Order waiting = open.orderIn(OrderState.ACCEPTED, "20");
        open.voucher.at(waiting).contract(new Contract("C-77", Grant.TODAY), event(waiting));
        for (Voucher voucher :
                List.of(Grant.requested("10").voucher, Grant.requestedIn(CITY, "10").voucher, open.voucher)) {
            Document before = stored(voucher);

            mongo.insert(before, "storedVouchers");
            Document there = mongo.findById(voucher.getId().value(), Document.class, "storedVouchers");
            Voucher read = converter.read(Voucher.class, there);

            assertThat(stored(read)).isEqualTo(before);
            assertThat(read.isUnsettled()).isEqualTo(voucher.isUnsettled());
            assertThat(read.life()).isEqualTo(voucher.life());
            assertThat(read.award()).isEqualTo(voucher.award());
            assertThat(read.getBasis()).isEqualTo(voucher.getBasis());
            assertThat(VoucherCheck.of(read, Map.of())).isEqualTo(VoucherCheck.of(voucher, Map.of()));
        }
    }
}
