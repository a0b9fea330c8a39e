package org.hatchery.people;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Grants;
import org.hatchery.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * Users of a realm of Keycloak, written through its admin API; the service account of the client needs {@code manage-users}.
 *
 * <p>An invitation makes a user without a role: the role is written when the code was shown by whoever signed in. Then the
 * subject of the token is the user's id.
 */
class KeycloakUsers {
    private static final String ROLE = "hatchery_role";
    private static final String SCOPE = "hatchery_scope";
    private static final String ATTRIBUTES = "attributes";
    private static final String ENABLED = "enabled";
    private static final String REQUIRED = "requiredActions";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String CHOOSE = "UPDATE_PASSWORD";
    private static final String SHOW = "VERIFY_EMAIL";
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};

    private final PeopleSettings.Keycloak settings;
    private final RestClient web;
    /** What somebody new does first; where no mail goes out, nobody who had to show theirs could ever sign in. */
    private final List<String> first;

    KeycloakUsers(PeopleSettings.Keycloak settings) {
        this.settings = settings;
        this.first = settings.mails() ? List.of(CHOOSE, SHOW) : List.of(CHOOSE);
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        web = RestClient.builder()
                .requestFactory(factory)
                .baseUrl(settings.address().toString().replaceAll("/+$", ""))
                .build();
    }

    /** Has somebody who was invited be able to sign in; the id of the user. */
    String welcome(Holder invited) {
        String token = token();
        String email = Objects.requireNonNull(invited.email()).toLowerCase(Locale.ROOT);
        List<Map<String, Object>> known = Objects.requireNonNull(web.get()
                .uri("/admin/realms/{realm}/users?email={email}&exact=true", settings.realm(), email)
                .headers(bearer(token))
                .retrieve()
                .body(OBJECTS));
        if (known.isEmpty()) {
            String id = create(email, invited.name(), token);
            askForPassword(id, token);
            return id;
        }
        Map<String, Object> user = known.get(0);
        boolean disabled = Boolean.FALSE.equals(user.get(ENABLED)) && claimed(user) == null;
        if (disabled) {
            // when an earlier access ended
            user.put(ENABLED, true);
        }
        if (letIn(user) || disabled) {
            save(user, token);
        }
        if (texts(user.get(REQUIRED)).contains(CHOOSE)) {
            askForPassword(id(user), token);
        }
        return id(user);
    }

    /** Whoever was invited while mails went out no longer has to wait for one; whether that was so. */
    private boolean letIn(Map<String, Object> user) {
        List<String> required = texts(user.get(REQUIRED));
        boolean waits = !settings.mails() && required.remove(SHOW);
        if (waits) {
            user.put(REQUIRED, required);
        }
        return waits;
    }

    private void askForPassword(String id, String token) {
        if (settings.mails()) {
            web.put()
                    .uri("/admin/realms/{realm}/users/{id}/execute-actions-email", settings.realm(), id)
                    .headers(bearer(token))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(first)
                    .retrieve()
                    .toBodilessEntity();
        }
    }

    private String create(String email, @Nullable String name, String token) {
        Map<String, Object> user =
                new HashMap<>(Map.of("username", email, "email", email, ENABLED, true, REQUIRED, first));
        if (name != null) {
            user.put("firstName", name);
        }
        ResponseEntity<Void> made = web.post()
                .uri("/admin/realms/{realm}/users", settings.realm())
                .headers(bearer(token))
                .contentType(MediaType.APPLICATION_JSON)
                .body(user)
                .retrieve()
                .toBodilessEntity();
        URI place = made.getHeaders().getLocation();
        if (place == null) {
            throw new IllegalStateException("Keycloak made a user and did not say where.");
        }
        return place.getPath().replaceAll(".*/", "");
    }

    /** Writes what somebody is after all; whoever is nothing any more is disabled and signed out. */
    String put(String subject, Grants grants) {
        String token = token();
        Map<String, Object> user = Objects.requireNonNull(web.get()
                .uri("/admin/realms/{realm}/users/{id}", settings.realm(), subject)
                .headers(bearer(token))
                .retrieve()
                .body(OBJECT));
        Grant now = grants.with(claimed(user));
        boolean visitor = now.role() == Role.VISITOR;
        Map<String, Object> attributes = attributes(user);
        attributes.remove(ROLE);
        attributes.remove(SCOPE);
        if (!visitor) {
            attributes.put(ROLE, List.of(now.role().name()));
            attributes.put(SCOPE, now.limits());
        }
        user.put(ATTRIBUTES, attributes);
        user.put(ENABLED, !visitor);
        save(user, token);
        if (visitor) {
            web.post()
                    .uri("/admin/realms/{realm}/users/{id}/logout", settings.realm(), subject)
                    .headers(bearer(token))
                    .retrieve()
                    .toBodilessEntity();
        }
        return subject;
    }

    private void save(Map<String, Object> user, String token) {
        web.put()
                .uri("/admin/realms/{realm}/users/{id}", settings.realm(), id(user))
                .headers(bearer(token))
                .contentType(MediaType.APPLICATION_JSON)
                .body(user)
                .retrieve()
                .toBodilessEntity();
    }

    private static String id(Map<String, Object> user) {
        return String.valueOf(user.get("id"));
    }

    private static Map<String, Object> attributes(Map<String, Object> user) {
        Map<String, Object> attributes = new HashMap<>();
        if (user.get(ATTRIBUTES) instanceof Map<?, ?> known) {
            known.forEach((name, values) -> attributes.put(String.valueOf(name), values));
        }
        return attributes;
    }

    /** What the user's attributes say; null where they say nothing that we know. */
    private static @Nullable Grant claimed(Map<String, Object> user) {
        Map<String, Object> attributes = attributes(user);
        String role = texts(attributes.get(ROLE)).stream().findFirst().orElse("");
        return Role.given()
                .filter(known -> known.name().equals(role))
                .findFirst()
                .map(known -> new Grant(known, texts(attributes.get(SCOPE))))
                .orElse(null);
    }

    private static List<String> texts(@Nullable Object values) {
        List<String> texts = new ArrayList<>();
        if (values instanceof List<?> some) {
            some.forEach(value -> texts.add(String.valueOf(value)));
        }
        return texts;
    }

    /** A new one for each person: it is good for a minute, and people come one by one. */
    private String token() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        Map<String, Object> answer = web.post()
                .uri("/realms/{realm}/protocol/openid-connect/token", settings.realm())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(OBJECT);
        if (answer == null || !(answer.get("access_token") instanceof String token)) {
            throw new IllegalStateException("Keycloak gave no token to the client " + settings.clientId() + ".");
        }
        return token;
    }

    private static Consumer<HttpHeaders> bearer(String token) {
        return headers -> headers.setBearerAuth(token);
    }
}
