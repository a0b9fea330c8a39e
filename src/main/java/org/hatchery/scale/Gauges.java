package org.hatchery.scale;

import com.mongodb.client.MongoClient;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hatchery.region.RegionDirectory;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.keeping.RebuildTotals;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What a measured service has more than the service; no component, so that only that process finds it. */
class Gauges {
    @Bean
    CommandCount commandCount() {
        return new CommandCount();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer countsCommands(CommandCount count) {
        return settings -> settings.addCommandListener(count);
    }

    /** The same answer without GraphQL, behind the same server and the same check of the token. */
    @Bean
    ServletRegistrationBean<BarePipeline> barePipeline(
            MongoClient client,
            MongoDatabaseFactory database,
            RegionDirectory regions,
            RegionViews views,
            List<FigureFields> modules) {
        var totals = client.getDatabase(database.getMongoDatabase().getName()).getCollection("totals");
        return new ServletRegistrationBean<>(
                new BarePipeline(totals, regions, views, new BareFigures(modules)), "/bare/pipeline");
    }

    @Bean(destroyMethod = "stop")
    ControlDoor controlDoor(
            JWKSource<SecurityContext> keys, Environment settings, CommandCount commands, RebuildTotals rebuild)
            throws IOException {
        return new ControlDoor(new Tokens(keys, settings), commands, rebuild);
    }

    /** Where the measuring process asks; on the loopback only. */
    static final class ControlDoor {
        private final HttpServer server;
        private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        ControlDoor(Tokens tokens, CommandCount commands, RebuildTotals rebuild) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            answer("/token", tokens::of);
            answer("/gauges", none -> cpu() + " " + commands.sum());
            answer("/memory", none -> memory());
            answer("/rebuild", by -> rebuild.request(by, "soak").toString());
            answer(
                    "/rebuilt",
                    none -> rebuild.latest()
                            .map(last ->
                                    last.isFinished() + " " + last.done() + " " + last.total() + " " + last.corrected())
                            .orElse("false 0 0 0"));
            server.start();
        }

        private void answer(String path, Function<String, String> answer) {
            server.createContext(path, exchange -> {
                String query = exchange.getRequestURI().getQuery();
                send(exchange, answer.apply(query == null ? "" : query));
            });
        }

        private static void send(HttpExchange exchange, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }

        /** Nanoseconds of the process, without what the service does by timer. */
        private long cpu() {
            long byTimer = 0;
            for (long id : threads.getAllThreadIds()) {
                ThreadInfo thread = threads.getThreadInfo(id);
                if (thread != null && thread.getThreadName().startsWith("scheduling-")) {
                    byTimer += threads.getThreadCpuTime(id);
                }
            }
            return machine.getProcessCpuTime() - byTimer;
        }

        /** Bytes of heap after a collection, and kilobytes resident. */
        private static String memory() {
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            try (var status = Files.lines(Path.of("/proc/self/status"))) {
                return heap
                        + status.filter(line -> line.startsWith("VmRSS"))
                                .map(line -> " " + line.replaceAll("\\D", ""))
                                .findFirst()
                                .orElse(" 0");
            } catch (IOException elsewhere) {
                throw new UncheckedIOException(elsewhere);
            }
        }

        int port() {
            return server.getAddress().getPort();
        }

        void stop() {
            server.stop(0);
        }
    }
}
