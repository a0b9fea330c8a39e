package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.provider.Provider;
import org.hatchery.settlement.LedgerAudit;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.story.Grant;
import org.hatchery.voucher.story.Voucher;
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

    /** A voucher with hundreds of orders is slow to read and write, and no firm has one; so each gets a few dozen at most. */
    @Test
    void redemptions() {
        ProgrammeId programme = room.programme("100000000");
        List<VoucherId> vouchers = stocked(programme);
        redeem(1, 500, count -> vouchers.get(count % 50));
        System.out.printf(
                "commands of a redemption: %s%n", commands.during(() -> room.placed(vouchers.get(0), provider, "1")));
        for (int callers : List.of(1, 16, 64)) {
            System.out.printf(
                    "distinct vouchers, %2d callers: %d/s%n",
                    callers, redeem(callers, 2_560, count -> vouchers.get(50 + count % 2_560)));
        }
        for (int callers : List.of(1, 16, 64)) {
            List<VoucherId> hot = vouchers.subList(callers * 30, callers * 30 + 10);
            long perSecond = hot.stream()
                    .mapToLong(voucher -> redeem(callers, 64, count -> voucher))
                    .sum();
            System.out.printf("one hot voucher, %2d callers: %d/s%n", callers, perSecond / hot.size());
        }
    }

    private List<VoucherId> stocked(ProgrammeId programme) {
        List<Voucher> vouchers = IntStream.rangeClosed(1, 2_700)
                .mapToObj(number ->
                        Grant.requested(programme.value(), number, "1000", null).issue("1000", room.today()).voucher)
                .toList();
        room.mongo.insertAll(vouchers);
        return vouchers.stream().map(Voucher::getId).toList();
    }

    /** Redemptions in a second, shared among the callers. */
    private long redeem(int callers, int many, IntFunction<VoucherId> voucher) {
        var next = new AtomicInteger();
        long began = System.nanoTime();
        Together.run(callers, caller -> {
            for (int count = next.getAndIncrement(); count < many; count = next.getAndIncrement()) {
                room.placed(voucher.apply(count), provider, "0.01");
            }
            return caller;
        });
        return many * 1_000_000_000L / (System.nanoTime() - began);
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
                    Grant.requested(programme.value(), number + 1, "100", null).issue("100", room.today());
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
