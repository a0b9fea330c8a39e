package org.hatchery.scale;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hatchery.scale.ServiceProcess.Reading;
import org.hatchery.scale.ServiceProcess.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures the budgets of the design from the command line: sizes and kinds of requests take turns in one run.
 *
 * <p>So whatever else the machine does hits all alike, and what is compared is ratios.
 */
final class Benchmark {
    private static final Logger log = LoggerFactory.getLogger(Benchmark.class);
    /** Requests of one kind before the next kind has its turn. */
    private static final int BURST = 5;
    /** The raw aggregation takes seconds where there is much, so it gets one turn in so many. */
    private static final int RAW_EVERY = 10;

    private final List<Side> sides;
    private final Kind.Regions regions;
    private final Map<Kind, Integer> sent = new EnumMap<>(Kind.class);

    private Benchmark(List<Side> sides) {
        this.sides = sides;
        this.regions = Kind.Regions.of(sides.get(0).subjects().carriers());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var context = Settings.read(arguments)) {
            run(context.getEnvironment());
        }
    }

    private static void run(Environment settings) throws IOException, InterruptedException {
        String uri = settings.getRequiredProperty("spring.mongodb.uri");
        int warm = settings.getProperty("scale.warm", Integer.class, 60);
        int rounds = settings.getProperty("scale.rounds", Integer.class, 100);
        List<Side> sides = new ArrayList<>();
        try (MongoClient client = MongoClients.create(uri)) {
            for (String size : settings.getProperty("scale.sizes", "S,M,L").split(",")) {
                sides.add(side(client, uri, size, settings, (warm + rounds) * BURST));
            }
            new Benchmark(sides).measure(warm, rounds);
        } finally {
            sides.forEach(side -> side.service().close());
        }
    }

    /** Databases are called as the one of the address, with the size at the end. */
    static Side side(MongoClient client, String uri, String size, Environment settings, int purchases)
            throws IOException, InterruptedException {
        String prefix = new ConnectionString(uri).getDatabase();
        String name = prefix + "_" + size.toLowerCase(java.util.Locale.ROOT);
        String own = uri.replace("/" + prefix, "/" + name);
        var service = ServiceProcess.start(size, own, settings.getProperty("scale.service-heap", "768m"));
        service.awaitTotals();
        var database = client.getDatabase(name);
        Subjects subjects = Subjects.of(database, purchases);
        log.info(
                "{}: {} carriers and {} vouchers to ask for",
                size,
                subjects.carriers().size(),
                subjects.purchases().size());
        return new Side(size, service, database, subjects);
    }

    private void measure(int warm, int rounds) {
        sides.forEach(this::compareAnswers);
        for (int round = 0; round < warm; round++) {
            turn(round % (4 * RAW_EVERY) == 0);
        }
        sides.forEach(side -> side.meters().values().forEach(Meter::reset));
        log.info("Warm; {} rounds of {} follow.", rounds, BURST);
        double idle = idle();
        long began = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            turn(round % RAW_EVERY == 0);
        }
        System.out.printf("%s in %d s; %n", regions, (System.nanoTime() - began) / 1_000_000_000);
        new Report(sides, idle).print(System.out);
    }

    /** The plain endpoint has to say the same, or it is no floor. */
    private void compareAnswers(Side side) {
        for (Kind kind : Report.PIPELINES) {
            JsonNode ours = data(kind.send(side, regions, 0)).path("data").path("pipeline");
            JsonNode bare = data(kind.by("BARE").send(side, regions, 0));
            if (!without(ours).equals(without(bare))) {
                log.warn("{} {} answers otherwise than the plain endpoint:\n{}\n{}", side.size(), kind, ours, bare);
            }
        }
    }

    private static JsonNode data(Reply reply) {
        if (!reply.isAccepted()) {
            throw new IllegalStateException(reply.toString());
        }
        return new JsonMapper().readTree(reply.body());
    }

    private static JsonNode without(JsonNode answer) {
        return answer instanceof ObjectNode object ? object.without("asOf") : answer;
    }

    private void turn(boolean raw) {
        for (Kind kind : Kind.values()) {
            if (kind.isRaw() && !raw) {
                continue;
            }
            int first = sent.merge(kind, BURST, Integer::sum) - BURST;
            sides.forEach(side -> burst(side, kind, first));
        }
    }

    private void burst(Side side, Kind kind, int first) {
        Meter meter = side.of(kind);
        Reading before = side.service().gauges();
        for (int count = first; count < first + (kind.isRaw() ? 1 : BURST); count++) {
            long began = System.nanoTime();
            Reply reply = kind.send(side, regions, count);
            if (reply.isAccepted()) {
                meter.took(System.nanoTime() - began);
            } else {
                meter.declined();
                log.debug("{} {}: {}", side.size(), kind, reply);
            }
        }
        Reading after = side.service().gauges();
        meter.cost(after.cpu() - before.cpu(), after.commands() - before.commands());
    }

    /** Processor time that a service takes while nobody asks, in a second; the smallest of the sizes. */
    private double idle() {
        return sides.stream().mapToDouble(Benchmark::idle).min().orElse(0);
    }

    private static double idle(Side side) {
        try {
            long began = System.nanoTime();
            Reading before = side.service().gauges();
            Thread.sleep(3_000);
            Reading after = side.service().gauges();
            return (after.cpu() - before.cpu()) * 1e3 / (System.nanoTime() - began);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
