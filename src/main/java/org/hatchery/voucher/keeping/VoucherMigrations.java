package org.hatchery.voucher.keeping;

import static org.springframework.data.domain.Sort.Direction.ASC;

import java.time.Clock;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.shared.mongo.WordIndex;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of vouchers. */
@Configuration(proxyBeanMethods = false)
class VoucherMigrations {
    @Bean
    Migration voucherIndexes() {
        return new Migration("0012-voucher-indexes", mongo -> {
            var vouchers = mongo.indexOps(Voucher.class);
            vouchers.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("requestedOn", ASC)
                    .on("_id", ASC));
            vouchers.createIndex(
                    new Index().named("applicant").on("applicant._id", ASC).on("programme", ASC));
            vouchers.createIndex(new Index()
                    .named("claims")
                    .on("programme", ASC)
                    .on("orders.claim.state", ASC)
                    .on("_id", ASC));
            vouchers.createIndex(
                    new Index().named("unsettled").on("pending.event.at", ASC).sparse());
            vouchers.createIndex(
                    new Index().named("lapsing").on("lapsesOn", ASC).sparse());
            mongo.indexOps(Paper.class)
                    .createIndex(
                            new Index().named("unconfirmed").on("since", ASC).sparse());
            mongo.indexOps("settlements")
                    .createIndex(new Index().named("unfinished").on("done", ASC));
            mongo.indexOps("settlements")
                    .createIndex(new Index()
                            .named("programme")
                            .on("programme", ASC)
                            .on("on", ASC)
                            .on("_id", ASC));
        });
    }

    /** The id of an order is that of the request that placed it, so a key places one order on one voucher. */
    @Bean
    Migration voucherOrders() {
        return new Migration(
                "0049-voucher-orders",
                mongo -> mongo.indexOps(Voucher.class)
                        .createIndex(new Index()
                                .named("orders")
                                .on("orders._id", ASC)
                                .unique()
                                .sparse()));
    }

    @Bean
    Migration uncountedVouchers() {
        return new Migration("0029-uncounted-vouchers", mongo -> Uncounted.index(mongo, Voucher.class));
    }

    /** For administrators, who see everything, and for whoever asks about a programme. */
    @Bean
    Migration vouchersOfAProgramme() {
        return new Migration(
                "voucher/001-lists-of-a-programme",
                mongo -> ListIndexes.create(mongo, Voucher.class, "requestedOn", "programme"));
    }

    @Bean
    Migration wordsOfVouchers(Clock clock) {
        return WordIndex.migration("voucher/003-words", Voucher.class, clock);
    }

    @Bean
    ListOrders<Voucher> ordersOfVouchers() {
        return VoucherDirectory.ORDERS;
    }

    @Bean
    Migration orderedVouchers() {
        return new Migration("voucher/002-orders", VoucherDirectory.ORDERS::index);
    }
}
