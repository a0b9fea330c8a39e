package org.hatchery.identity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Authentication whose principal is the actor that a valid token speaks of. */
class ActorToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private static final String ROLE = "hatchery_role";
    private static final String LIMITS = "hatchery_scope";

    private static final int LONGEST_NAME = 100;

    private final transient Actor actor;

    private ActorToken(Actor actor) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + actor.role())));
        this.actor = actor;
        setAuthenticated(true);
    }

    /**
     * Reads {@code sub}, {@code hatchery_role} and {@code hatchery_scope}, and joins them with what was given or ended here; a
     * token of an unknown role is refused, one without a role is a visitor's, and limits of an authority that name no division
     * are dropped.
     */
    static Converter<Jwt, AbstractAuthenticationToken> reader(KnownDivisions divisions, GrantedAccess granted) {
        return token -> {
            String subject = subject(token);
            Grant grant = grants(granted, subject).with(claimed(token));
            return new ActorToken(
                    new Actor(subject, grant.role(), grant.limits(), name(token), email(token)).within(divisions));
        };
    }

    private static Grants grants(GrantedAccess granted, String subject) {
        try {
            return granted.of(subject);
        } catch (DataAccessException away) {
            throw new Undecided("What was given to whom cannot be read.", away);
        }
    }

    private static String subject(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank()) {
            throw new InvalidBearerTokenException("The token names nobody.");
        }
        return subject;
    }

    /** As the issuer writes it, or else the name to sign in with. */
    private static @Nullable String name(Jwt token) {
        return Stream.of("name", "preferred_username")
                .map(token::getClaimAsString)
                .filter(Objects::nonNull)
                .map(name -> name.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .findFirst()
                .orElse(null);
    }

    /** Only one that the issuer has confirmed. */
    private static @Nullable String email(Jwt token) {
        String email = token.getClaimAsString("email");
        return email != null
                        && Boolean.TRUE.equals(token.getClaim("email_verified"))
                        && email.matches("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,189}")
                ? email
                : null;
    }

    /** Null where the issuer says nothing. */
    private static @Nullable Grant claimed(Jwt token) {
        String role = token.getClaimAsString(ROLE);
        if (role == null || role.isBlank()) {
            return null;
        }
        return new Grant(
                Role.given(role)
                        .orElseThrow(() ->
                                new InvalidBearerTokenException("The claim " + ROLE + " names no role of Hatchery.")),
                limits(token));
    }

    private static List<String> limits(Jwt token) {
        List<String> limits = token.getClaimAsStringList(LIMITS);
        return limits == null ? List.of() : List.copyOf(limits);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.id();
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }
}
