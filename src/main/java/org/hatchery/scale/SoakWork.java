package org.hatchery.scale;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.scale.ServiceProcess.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the callers of a soak do: they read at all levels, record services, let teams in and out, and redeem. */
final class SoakWork {
    private static final int SHOWN = 20;
    private static final List<Kind> WARM = List.of(
            Kind.NATION_PIPELINE,
            Kind.COUNTY_PIPELINE,
            Kind.CARRIER_PAGE,
            Kind.STAY_PAGE,
            Kind.FIRM_PAGE,
            Kind.VOUCHER_WALLET);

    private final Side side;
    private final List<Subjects.Stayed> carriers;
    private final Kind.Regions regions;
    private final int pause;
    private final String today =
            LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).toString();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger nextPurchase = new AtomicInteger();
    private final LongAdder requests = new LongAdder();
    private final LongAdder errors = new LongAdder();
    private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
    private final Map<String, Meter> meters = new ConcurrentHashMap<>();
    private volatile boolean over;

    /** Nobody writes in the county that is left alone. */
    SoakWork(Side side, String leftAlone, int pause) {
        this.side = side;
        this.pause = pause;
        this.carriers = side.subjects().carriers().stream()
                .filter(carrier -> !carrier.region().equals(leftAlone))
                .toList();
        this.regions = Kind.Regions.of(carriers);
    }

    /** So that nobody waits for what a cold service compiles. */
    void warm(int count) {
        for (int number = 0; number < count; number++) {
            read(number, WARM.get(number % WARM.size()));
        }
    }

    Runnable caller(int number) {
        return () -> {
            while (!over) {
                try {
                    one(next.getAndIncrement());
                    Thread.sleep(pause);
                } catch (InterruptedException over) {
                    return;
                } catch (CompletionException failed) {
                    error("caller " + number, failed.toString());
                }
            }
        };
    }

    /** Lets every caller end what it is at. */
    void end() {
        over = true;
    }

    private void one(int count) {
        int turn = count % 20;
        if (turn < 8) {
            read(count, Report.PIPELINES.get(turn % 4));
        } else if (turn < 12) {
            read(
                    count,
                    List.of(Kind.CARRIER_PAGE, Kind.STAY_PAGE, Kind.FIRM_PAGE, Kind.VOUCHER_WALLET)
                            .get(turn % 4));
        } else if (turn < 16) {
            recordService(count);
        } else if (turn < 18) {
            inAndOut(count);
        } else {
            redeem();
        }
    }

    private void read(int count, Kind kind) {
        timed(kind.name(), () -> kind.send(side, regions, count));
    }

    private void recordService(int count) {
        var carrier = carriers.get(count % carriers.size());
        Map<String, Object> input = service(carrier, ServiceKind.EVENT, Side.key("service", count), today);
        timed(
                "RECORD_SERVICE",
                () -> side.service().run(carrier.manager(), "manager/RecordService", Map.of("input", input)));
    }

    static Map<String, Object> service(Subjects.Stayed carrier, ServiceKind kind, String key, String day) {
        Map<String, Object> input = new TreeMap<>(Map.of("idempotencyKey", key, "carrier", carrier.id()));
        input.putAll(Map.of("kind", kind.name(), "mode", "GROUP", "on", day));
        input.putAll(Map.of("incubatees", List.of(), "provider", "压力测试机构", "hours", 2, "attendees", 5));
        return input;
    }

    /** A team enters without space and leaves again. */
    private void inAndOut(int count) {
        var carrier = carriers.get(count % carriers.size());
        Map<String, Object> entry = Map.of(
                "idempotencyKey", Side.key("entry", count),
                "carrier", carrier.id(),
                "party", Map.of("team", Map.of("name", "压力测试团队" + count, "field", "NEW_MATERIALS")),
                "enteredOn", today,
                "space", Map.of());
        Reply entered = timed(
                "ADMIT", () -> side.service().run(carrier.manager(), "manager/AdmitIncubatee", Map.of("input", entry)));
        if (entered.isAccepted()) {
            JsonNode stay = new JsonMapper().readTree(entered.body()).at("/data/admitIncubatee/stay");
            Map<String, Object> exit = Map.of(
                    "idempotencyKey", Side.key("exit", count),
                    "stay", stay.path("id").asString(),
                    "expectedVersion", stay.path("version").asInt(),
                    "on", today,
                    "reason", "MOVED_AWAY");
            timed("END_STAY", () -> side.service().run(carrier.manager(), "manager/EndStay", Map.of("input", exit)));
        }
    }

    private void redeem() {
        timed("REDEEM", () -> Kind.REDEEM.send(side, regions, nextPurchase.getAndIncrement()));
    }

    /** One request, by whom it is answered. */
    private interface Asking {
        Reply ask();
    }

    private Reply timed(String name, Asking asking) {
        Meter meter = meters.computeIfAbsent(name, none -> new Meter());
        long began = System.nanoTime();
        Reply reply = asking.ask();
        requests.increment();
        if (reply.isAccepted()) {
            meter.took(System.nanoTime() - began);
        } else {
            meter.declined();
            if (!reply.isDeclined()) {
                error(name, reply.toString());
            } else if (!name.equals("REDEEM")) {
                told(name, reply.toString());
            }
        }
        return reply;
    }

    private void error(String name, String what) {
        errors.increment();
        told(name, what);
    }

    private void told(String name, String what) {
        if (told.size() < SHOWN) {
            told.add(name + " " + what);
        }
    }

    long done() {
        return requests.sum();
    }

    long errors() {
        return errors.sum();
    }

    int refused() {
        return meters.values().stream().mapToInt(Meter::refused).sum();
    }

    void print(PrintStream out) {
        told.forEach(out::println);
        out.printf("%-18s %8s %8s %9s %9s %9s%n", "kind", "n", "declined", "p50 ms", "p99 ms", "max ms");
        new TreeMap<>(meters)
                .forEach((name, meter) -> out.printf(
                        "%-18s %8d %8d %9.1f %9.1f %9.1f%n",
                        name,
                        meter.count(),
                        meter.refused(),
                        meter.milliseconds(50),
                        meter.milliseconds(99),
                        meter.milliseconds(100)));
        out.printf("%s errors: %d of %d requests%n", errors() == 0 ? "PASS" : "MISS", errors(), done());
    }
}
