package org.hatchery.shared.graphql.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.graphql.Languages;
import org.hatchery.shared.graphql.document.TrustedDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Answers that callers keep: each has a tag, and who has the same one already is told so.
 *
 * <p>Where the doors asked can tell that nothing has moved, nothing is worked out for it.
 */
@Component
class KeptAnswers {
    private static final int MOST = 20_000;
    /** What is no total, such as the name of a division, is said anew after this time at the latest. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final TrustedDocuments documents;
    private final List<Unmoved> doors;
    private final Cache<String, String> tags =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    KeptAnswers(TrustedDocuments documents, List<Unmoved> doors) {
        this.documents = documents;
        this.doors = doors;
    }

    /** What somebody asks in a form that is kept. */
    Asked asked(HttpServletRequest request, RequestBody.Question question) {
        String whole = String.join(
                "\n",
                who(request),
                Languages.of(request).toLanguageTag(),
                new String(question.body(), StandardCharsets.UTF_8));
        return new Asked(
                Fingerprint.of(whole),
                request.getHeader(HttpHeaders.IF_NONE_MATCH),
                documents.fields(question.documentId()));
    }

    private static String who(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return String.valueOf(principal instanceof Authentication known ? known.getPrincipal() : principal);
    }

    /** One such question, and the answer that its caller has. */
    final class Asked {
        private final String question;
        private final @Nullable String given;
        private final Set<String> fields;
        private @Nullable String state;
        private volatile boolean failed;

        private Asked(String question, @Nullable String given, Set<String> fields) {
            this.question = question;
            this.given = given;
            this.fields = fields;
        }

        /** Whether the caller has what would be answered, which then is said; looked at before anything is worked out. */
        boolean isUnmoved(HttpServletResponse response) {
            List<Unmoved> asked = doors.stream()
                    .filter(door -> !Collections.disjoint(door.fields(), fields))
                    .toList();
            Set<String> told =
                    asked.stream().flatMap(door -> door.fields().stream()).collect(Collectors.toSet());
            if (fields.isEmpty() || !told.containsAll(fields)) {
                return false;
            }
            state = asked.stream().map(Unmoved::state).collect(Collectors.joining("/", question + "/", ""));
            String tag = tags.getIfPresent(state);
            boolean same = has(tag);
            if (tag != null && same) {
                tell(response, tag);
            }
            return same;
        }

        private boolean has(@Nullable String tag) {
            return tag != null
                    && given != null
                    && Arrays.stream(given.split(",")).map(String::strip).anyMatch(tag::equals);
        }

        /** An answer with errors is nothing to keep. */
        void fail() {
            failed = true;
        }

        /** Gives an answer its tag; whether its caller has it already. */
        boolean isKept(HttpServletResponse response, byte[] answer) {
            if (failed || response.getStatus() != HttpServletResponse.SC_OK) {
                return false;
            }
            // a weak one: the same answer may be sent compressed
            String tag = "W/\"" + Fingerprint.of(new String(answer, StandardCharsets.UTF_8)) + '"';
            if (state != null) {
                tags.put(state, tag);
            }
            tell(response, tag);
            return has(tag);
        }

        private static void tell(HttpServletResponse response, String tag) {
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            response.addHeader(HttpHeaders.VARY, "Authorization, Accept, Accept-Language");
        }
    }
}
