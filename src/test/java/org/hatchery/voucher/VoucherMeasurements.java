package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.programme.ProgrammeId;
import org.hatchery.provider.Provider;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * How fast vouchers are, printed for the record; by its name no part of the suite.
 *
 * <p>{@code mvn test -Dtest=VoucherMeasurements}, with {@code MONGODB_URI} for another engine than the embedded one.
 */
@IntegrationTest
class VoucherMeasurements {
    private static final long A_WHILE = 2_000_000_000L;
    private static final boolean EMBEDDED =
            System.getenv().getOrDefault("MONGODB_URI", "").isBlank();
    /** The embedded engine keeps everything in the heap of the test. */
    private static final int AUDITED = EMBEDDED ? 5_000 : 25_000;

    private final VoucherRoom room;
    private final DatabaseCommands commands;
    private final Provider provider;

    VoucherMeasurements(BeanFactory beans, DatabaseCommands commands) {
        this.room = new VoucherRoom(beans);
        this.commands = commands;
        this.provider = room.provider();
    }

    @Test
    void redemptions() {
        ProgrammeId programme = room.programme("100000000");
        List<VoucherId> vouchers = IntStream.range(0, 64)
                .mapToObj(number -> room.issued(programme, "100000"))
                .toList();
        redeemFor(1, number -> vouchers.get(0));
        System.out.printf(
                "commands of a redemption: %s%n", commands.during(() -> room.placed(vouchers.get(0), provider, "1")));
        for (int callers : List.of(1, 16, 64)) {
            List<VoucherId> own = fresh(programme, callers);
            System.out.printf("distinct vouchers, %2d callers: %d/s%n", callers, redeemFor(callers, own::get));
        }
        for (int callers : List.of(1, 16, 64)) {
            VoucherId hot = room.issued(programme, "100000");
            System.out.printf("one hot voucher, %2d callers: %d/s%n", callers, redeemFor(callers, number -> hot));
        }
    }

    private List<VoucherId> fresh(ProgrammeId programme, int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> room.issued(programme, "100000"))
                .toList();
    }

    /** Redemptions in a second. */
    private long redeemFor(int callers, IntFunction<VoucherId> voucher) {
        long began = System.nanoTime();
        long done = Together.run(callers, caller -> {
                    long count = 0;
                    while (System.nanoTime() - began < A_WHILE) {
                        room.placed(voucher.apply(caller), provider, "0.01");
                        count++;
                    }
                    return count;
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return done * 1_000_000_000L / (System.nanoTime() - began);
    }

    @Test
    void auditOfALargeProgramme() {
        ProgrammeId programme = room.programme("100000000");
        for (int from = 0; from < AUDITED; from += 500) {
            fill(programme, from, from + 500);
        }
        room.mongo.updateFirst(
                Query.query(Criteria.where("programme").is(programme)),
                new Update().inc("available", Yuan.of("-100").hundredths() * AUDITED),
                "budgets");

        var peak = new AtomicLong();
        var stop = new AtomicBoolean();
        System.gc();
        long before = used();
        Thread watch = new Thread(() -> {
            while (!stop.get()) {
                peak.accumulateAndGet(used(), Math::max);
                LockSupport.parkNanos(5_000_000);
            }
        });
        watch.setPriority(Thread.MIN_PRIORITY);
        watch.start();
        long began = System.nanoTime();
        LedgerAudit audit = room.audit.audit(programme, room.admin);
        double seconds = (System.nanoTime() - began) / 1e9;
        stop.set(true);

        System.out.printf(
                "audit of %d vouchers, %d orders, %d entries: %.1f s, heap %d MB before, at most %d MB%n",
                audit.vouchers(), audit.orders(), audit.entries(), seconds, before >> 20, peak.get() >> 20);
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.orders()).isEqualTo(4 * AUDITED);
    }

    private static long used() {
        Runtime heap = Runtime.getRuntime();
        return heap.totalMemory() - heap.freeMemory();
    }

    /** Vouchers with an order of each of four kinds, as the use cases would have left them. */
    private void fill(ProgrammeId programme, int from, int to) {
        List<Voucher> vouchers = new ArrayList<>();
        List<Paper> papers = new ArrayList<>();
        for (int number = from; number < to; number++) {
            Grant grant =
                    Grant.requested(programme.value(), number + 1, "100", null).issue("100", room.today);
            grant.order("10");
            grant.orderIn(OrderState.CONTRACTED, "20");
            grant.orderIn(OrderState.CANCELLED, "30");
            grant.settled("15");
            vouchers.add(grant.voucher);
            grant.voucher
                    .getOrders()
                    .forEach(order -> order.papers()
                            .forEach(key ->
                                    papers.add(new Paper(key, grant.voucher.getId(), order.getId(), "k", null))));
        }
        room.mongo.insertAll(vouchers);
        room.mongo.insertAll(papers);
    }
}
