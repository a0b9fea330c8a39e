package org.hatchery.shared.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.Fingerprint;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The operations of {@code frontend-contract}, by the id under which clients may send them. */
@Component
class TrustedDocuments {
    private static final String PREFIX = "sha256:";

    private final Map<String, String> byId;

    TrustedDocuments() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:operations/**/*.graphql");
        byId = Stream.of(files)
                .map(TrustedDocuments::text)
                .collect(Collectors.toUnmodifiableMap(TrustedDocuments::id, text -> text, (same, twice) -> same));
    }

    /** {@code sha256:} and the hex digest of the text. */
    static String id(String text) {
        return PREFIX + Fingerprint.of(text);
    }

    Optional<String> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean contains(String text) {
        return byId.containsKey(id(text));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("An operation cannot be read: " + file, unreadable);
        }
    }
}
