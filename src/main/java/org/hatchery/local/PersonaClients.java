package org.hatchery.local;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * The personas as the issuer knows them, and the console in which they sign in; Spring's own repository would insist on
 * another secret for each.
 */
@Profile("local")
@Component
class PersonaClients implements RegisteredClientRepository {
    private static final String CONSOLE = "hatchery-console";
    private static final TokenSettings ONE_HOUR =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build();

    private final Map<String, RegisteredClient> byId;
    private final Environment settings;

    PersonaClients(LocalSecret secret, PasswordEncoder secrets, Environment settings) {
        this.settings = settings;
        String stored = Objects.requireNonNull(secrets.encode(secret.value()));
        byId = Personas.ALL.stream().collect(toUnmodifiableMap(Persona::id, persona -> client(persona.id(), stored)));
    }

    private static RegisteredClient client(String id, String storedSecret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(storedSecret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(ONE_HOUR)
                .build();
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return CONSOLE.equals(id) ? console() : byId.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return findById(clientId);
    }

    /** A public client, which proves by PKCE that it is the one that asked; where it lies is known once the service runs. */
    private RegisteredClient console() {
        String pages = "http://localhost:" + settings.getRequiredProperty("local.server.port") + "/console/";
        return RegisteredClient.withId(CONSOLE)
                .clientId(CONSOLE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(pages)
                .postLogoutRedirectUri(pages)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(ONE_HOUR)
                .build();
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Personas are fixed.");
    }
}
