package org.hatchery;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The service in a process of its own, which stops dead where a test wants to kill it.
 *
 * <p>Where, a request says in its header {@code Cut}: {@code label:before:3} stops in front of its third write,
 * {@code label:after:3} behind it. The service then leaves a file with the label in the directory it shares with the test
 * and does no more for that request; a request that ends leaves the number of its writes in {@code label.writes}. A request
 * with a header {@code Errand} runs that {@link Errand} instead of GraphQL.
 */
public final class KillableHatchery {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");
    private static final Set<String> BUSINESS = Set.of(
            "carriers",
            "firms",
            "agreements",
            "services",
            "bases",
            "bookings",
            "equipmentDays",
            "equipmentMonths",
            "trainings",
            "vouchers",
            "budgets",
            "papers",
            "settlements",
            "attachments");
    private static final Path SHARED = Path.of(System.getProperty("kill.directory", "."));
    private static final ThreadLocal<@Nullable Cut> CUT = new ThreadLocal<>();

    private KillableHatchery() {}

    /** Starts; the system property {@code kill.start} is a cut through the repair at start. */
    public static void main(String[] arguments) throws IOException {
        CUT.set(Cut.of(System.getProperty("kill.start")));
        var application = new SpringApplication(HatcheryApplication.class, Blade.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("tests", new NoTests()));
        var context = application.run(arguments);
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        Files.writeString(SHARED.resolve("port.new"), port);
        Files.move(SHARED.resolve("port.new"), SHARED.resolve("port"));
    }

    /** Where one request stops. */
    private static final class Cut {
        final String label;
        final boolean before;
        final int place;
        int writes;
        boolean writing;

        Cut(String label, boolean before, int place) {
            this.label = label;
            this.before = before;
            this.place = place;
        }

        static @Nullable Cut of(@Nullable String text) {
            if (text == null) {
                return null;
            }
            String[] parts = text.split(":");
            return new Cut(parts[0], parts[1].equals("before"), Integer.parseInt(parts[2]));
        }

        void started(boolean write) {
            writing = write;
            if (write) {
                writes++;
                stop(before);
            }
        }

        void succeeded() {
            if (writing) {
                stop(!before);
            }
        }

        private void stop(boolean here) {
            if (here && writes == place) {
                note(label, "");
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }

    private static void note(String name, String text) {
        try {
            Files.writeString(SHARED.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the child has more than the service; no component, so that only the child finds it. */
    static class Blade {
        @Bean
        MongoClientSettingsBuilderCustomizer stopsAtWrites() {
            return settings -> settings.addCommandListener(new Stop());
        }

        @Bean
        FilterRegistrationBean<Filter> readsTheCut(BeanFactory beans) {
            Filter filter = (request, response, chain) -> {
                Cut cut = Cut.of(((HttpServletRequest) request).getHeader("Cut"));
                CUT.set(cut);
                try {
                    String errand = ((HttpServletRequest) request).getHeader("Errand");
                    if (errand == null) {
                        chain.doFilter(request, response);
                    } else {
                        Errand.run(errand, beans, request, response);
                    }
                } finally {
                    CUT.remove();
                    if (cut != null) {
                        note(cut.label + ".writes", String.valueOf(cut.writes));
                    }
                }
            };
            var first = new FilterRegistrationBean<>(filter);
            first.setOrder(Ordered.HIGHEST_PRECEDENCE);
            // a request whose body was not here at once is dispatched anew, and works only then
            first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
            return first;
        }
    }

    /** Stops the thread that writes. */
    private static final class Stop implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            Cut cut = CUT.get();
            if (cut != null) {
                BsonValue target = event.getCommand().get(event.getCommandName());
                cut.started(WRITES.contains(event.getCommandName())
                        && target.isString()
                        && BUSINESS.contains(target.asString().getValue()));
            }
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            Cut cut = CUT.get();
            if (cut != null) {
                cut.succeeded();
            }
        }
    }

    /** Keeps what tests configure out of the child, although it stands on the same class path. */
    static final class NoTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().getPath().contains("test-classes");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NoTests;
        }

        @Override
        public int hashCode() {
            return NoTests.class.hashCode();
        }
    }
}
