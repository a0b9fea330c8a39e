package org.hatchery.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The page that all addresses open, and the name under which browsers may keep what it loads. */
@Component
class ConsoleFiles {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final int SHORT = 12;

    private final boolean kept;
    private final String page;
    private final String version;

    ConsoleFiles(ConsoleSettings settings) {
        this.kept = settings.kept();
        this.page = text();
        this.version = kept ? digestOfAll() : "now";
    }

    /** Read anew while it is being written. */
    String page() {
        return kept ? page : text();
    }

    /** Part of the address of every file; another one when any file has changed. */
    String version() {
        return version;
    }

    /** What the policy has to name, so that the import map is the only script within the page. */
    String importMap() {
        Matcher map = IMPORT_MAP.matcher(page());
        if (!map.find()) {
            throw new IllegalStateException("console/index.html has no import map.");
        }
        byte[] digest = sha256().digest(map.group(1).getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String text() {
        return text(new ClassPathResource("console/index.html"));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digestOfAll() {
        MessageDigest digest = sha256();
        Stream.of("console/**/*.js", "console/**/*.css", "console/**/*.svg", "contract/*.json", "graphql/*.graphqls")
                .flatMap(pattern -> files(pattern).stream())
                .sorted(Comparator.comparing(Resource::getDescription))
                .forEach(file -> digest.update(text(file).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
    }

    private static List<Resource> files(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
