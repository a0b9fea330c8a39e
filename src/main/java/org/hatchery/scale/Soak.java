package org.hatchery.scale;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hatchery.scale.ServiceProcess.Memory;
import org.springframework.core.env.Environment;

/** Lets many callers read and write for minutes from the command line, and looks whether anything grows, lags or breaks. */
final class Soak {
    private final Side side;
    private final SoakWork work;
    private final Freshness freshness;
    private final List<Thread> callers = new ArrayList<>();

    private Soak(Side side, int pause) {
        this.side = side;
        this.freshness = new Freshness(side);
        this.work = new SoakWork(side, freshness.carrier().region(), pause);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var context = Settings.read(arguments)) {
            run(context.getEnvironment());
        }
    }

    private static void run(Environment settings) throws IOException, InterruptedException {
        String uri = settings.getRequiredProperty("spring.mongodb.uri");
        int minutes = settings.getProperty("scale.minutes", Integer.class, 15);
        int callers = settings.getProperty("scale.callers", Integer.class, 32);
        int pause = settings.getProperty("scale.pause", Integer.class, 100);
        String size = settings.getProperty("scale.size", "L");
        try (MongoClient client = MongoClients.create(uri)) {
            Side side = Benchmark.side(client, uri, size, settings, 40_000);
            try (var service = side.service()) {
                new SoakWork(side, "", pause).warm(settings.getProperty("scale.warm", Integer.class, 2_000));
                var soak = new Soak(side, pause);
                soak.go(minutes, callers);
                soak.recount(settings.getProperty("scale.recount-minutes", Integer.class, 60));
                service.memory();
            }
        }
    }

    private void go(int minutes, int count) throws InterruptedException {
        for (int number = 0; number < count; number++) {
            start(work.caller(number));
        }
        start(freshness);
        System.out.printf("%6s %8s %8s %8s %9s %9s%n", "minute", "requests", "declined", "errors", "heap MB", "RSS MB");
        for (int minute = 1; minute <= minutes; minute++) {
            TimeUnit.MINUTES.sleep(1);
            Memory memory = side.service().memory();
            System.out.printf(
                    "%6d %8d %8d %8d %9.1f %9.1f%n",
                    minute,
                    work.done(),
                    work.refused(),
                    work.errors(),
                    memory.heap() / 1_048_576.0,
                    memory.resident() / 1_024.0);
        }
        work.end();
        freshness.end();
        for (Thread caller : callers) {
            caller.join(60_000);
        }
        // what was recorded last is still to be counted, or the recount would put it right
        TimeUnit.SECONDS.sleep(10);
        work.print(System.out);
        freshness.print(System.out);
    }

    private void start(Runnable what) {
        var thread = new Thread(what);
        thread.setDaemon(true);
        callers.add(thread);
        thread.start();
    }

    /** Counts everything anew; what it puts right is what the totals had wrong. */
    private void recount(int minutes) throws InterruptedException {
        side.service().rebuild();
        long began = System.nanoTime();
        String state = side.service().rebuilt();
        while (state.startsWith("false") && System.nanoTime() - began < TimeUnit.MINUTES.toNanos(minutes)) {
            TimeUnit.SECONDS.sleep(2);
            state = side.service().rebuilt();
        }
        String[] parts = state.split(" ");
        System.out.printf(
                "%s recount: %s of %s after %d s, %s corrections%n",
                parts[0].equals("true") && parts[3].equals("0") ? "PASS" : "MISS",
                parts[1],
                parts[2],
                (System.nanoTime() - began) / 1_000_000_000,
                parts[3]);
    }
}
