package org.hatchery;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** A running {@link KillableHatchery}. */
public final class ChildService {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SECRET = "secret-of-tests";

    private final Path shared;
    private final Process process;

    private ChildService(Path shared, Process process) {
        this.shared = shared;
        this.process = process;
    }

    /** Starts a child on that database; {@code cut} goes through its repair at start; settings such as {@code --name=value}. */
    public static ChildService start(String databaseUri, Path shared, @Nullable String cut, String... settings) {
        try {
            Files.deleteIfExists(shared.resolve("port"));
            var builder = new ProcessBuilder(command(shared, cut, settings))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            shared.resolve("log").toFile()));
            builder.environment().put("MONGODB_URI", databaseUri);
            return new ChildService(shared, builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> command(Path shared, @Nullable String cut, String... settings) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx256m",
                "-Dkill.directory=" + shared));
        if (cut != null) {
            command.add("-Dkill.start=" + cut);
        }
        command.addAll(List.of(
                "-cp",
                classPath,
                KillableHatchery.class.getName(),
                "--spring.profiles.active=local,test",
                "--server.port=0",
                "--hatchery.sample.enabled=false",
                // a drill holds all its acts at once, for one caller and until the kill
                "--hatchery.requests.at-once=400",
                "--hatchery.requests.execution-time=10m",
                "--hatchery.local.secret=" + SECRET));
        command.addAll(List.of(settings));
        return command;
    }

    /** The child once its repair at start is over. */
    public Caller admin() {
        awaitFile("port");
        try {
            String port = Files.readString(shared.resolve("port"));
            var settings = new StandardEnvironment();
            settings.getPropertySources()
                    .addFirst(new MapPropertySource(
                            "child", Map.of("local.server.port", port, "hatchery.local.secret", SECRET)));
            var tokens = new TestTokens((selector, context) -> List.of(), settings);
            return new Api(tokens, settings, JsonMapper.builder().build()).asPersona("admin");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Waits until the child has left a file. */
    public void awaitFile(String name) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(shared.resolve(name))) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                throw new IllegalStateException("The child left no " + name + "; see " + shared.resolve("log"));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(10, SECONDS)) {
                throw new IllegalStateException("The child survived.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
