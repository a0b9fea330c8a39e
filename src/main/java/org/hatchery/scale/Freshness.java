package org.hatchery.scale;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.scale.ServiceProcess.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a service that was recorded takes to appear in the pipeline of its county and of the nation.
 *
 * <p>It is of a kind that nobody else records meanwhile, so the next one more is this one.
 */
final class Freshness implements Runnable {
    private static final ServiceKind KIND = ServiceKind.TRAINING;
    private static final String QUESTION = """
            query Fresh($region: RegionCode!, $period: Period!) {
              pipeline(region: $region, period: $period) { total { services { kind count } } }
            }""";
    private static final long PROMISED = 2_000;
    private static final long GIVEN_UP = 60_000_000_000L;

    private final Side side;
    private final Subjects.Stayed carrier;
    private final String incubatee;
    private final Meter county = new Meter();
    private final Meter nation = new Meter();
    private final ZoneId zone = ZoneId.of("Asia/Shanghai");
    private int lost;
    private volatile boolean over;

    Freshness(Side side) {
        this.side = side;
        this.carrier = side.subjects().carriers().stream()
                .filter(some -> accepts(side, some))
                .findFirst()
                .orElseThrow();
        this.incubatee = carrier.stays().get(0).incubatee();
    }

    Subjects.Stayed carrier() {
        return carrier;
    }

    private static boolean accepts(Side side, Subjects.Stayed carrier) {
        return record(side, carrier, carrier.stays().get(0).incubatee(), 0).isAccepted();
    }

    private static Reply record(Side side, Subjects.Stayed carrier, String incubatee, int count) {
        String day = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).toString();
        Map<String, Object> input = SoakWork.service(carrier, KIND, Side.key("fresh", count), day);
        input.put("incubatees", java.util.List.of(party(side, carrier, incubatee)));
        return side.service().run(carrier.manager(), "manager/RecordService", Map.of("input", input));
    }

    /** The global id of whoever stays there, a firm or a team. */
    private static String party(Side side, Subjects.Stayed carrier, String incubatee) {
        Reply page = side.service()
                .run(
                        carrier.manager(),
                        "manager/StayPage",
                        Map.of(
                                "stay",
                                org.hatchery.shared.graphql.GlobalId.of(
                                        "Stay", carrier.stays().get(0).stay())));
        return new JsonMapper()
                .readTree(page.body())
                .at("/data/node/incubatee/id")
                .asString();
    }

    @Override
    public void run() {
        try {
            Thread.sleep(5_000);
            for (int count = 1; !over; count++) {
                probe(count);
                Thread.sleep(500);
            }
        } catch (InterruptedException | CompletionException over) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        over = true;
    }

    private void probe(int count) throws InterruptedException {
        long there = count(carrier.region());
        long everywhere = count("100000");
        if (!record(side, carrier, incubatee, count).isAccepted()) {
            lost++;
            return;
        }
        long began = System.nanoTime();
        await(carrier.region(), there + 1, began, county);
        await("100000", everywhere + 1, began, nation);
    }

    private void await(String region, long wanted, long began, Meter meter) throws InterruptedException {
        while (count(region) < wanted) {
            if (System.nanoTime() - began > GIVEN_UP) {
                lost++;
                return;
            }
            Thread.sleep(20);
        }
        meter.took(System.nanoTime() - began);
    }

    private long count(String region) {
        String year = String.valueOf(LocalDate.now(Clock.system(zone)).getYear());
        Reply reply = side.service().ask("BUREAU," + region, QUESTION, Map.of("region", region, "period", year));
        JsonNode services = new JsonMapper().readTree(reply.body()).at("/data/pipeline/total/services");
        return services.valueStream()
                .filter(row -> row.path("kind").asString().equals(KIND.name()))
                .mapToLong(row -> row.path("count").asLong())
                .sum();
    }

    void print(PrintStream out) {
        print(out, "county", county);
        print(out, "nation", nation);
    }

    private void print(PrintStream out, String where, Meter meter) {
        out.printf(
                "%s fresh in the %s: n %d, p50 %.0f, p99 %.0f, max %.0f ms; %d not seen or not recorded%n",
                meter.milliseconds(100) <= PROMISED && lost == 0 ? "PASS" : "MISS",
                where,
                meter.count(),
                meter.milliseconds(50),
                meter.milliseconds(99),
                meter.milliseconds(100),
                lost);
    }
}
