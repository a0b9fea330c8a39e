package org.hatchery.local;

import java.util.Objects;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The personas as people who sign in with a browser. */
class PersonaAccounts implements UserDetailsService {
    private final String stored;

    PersonaAccounts(LocalSecret secret, PasswordEncoder secrets) {
        stored = Objects.requireNonNull(secrets.encode(secret.value()));
    }

    @Override
    public UserDetails loadUserByUsername(String id) {
        return Personas.ALL.stream()
                .filter(persona -> persona.id().equals(id))
                .findFirst()
                .map(persona -> User.withUsername(id)
                        .password(stored)
                        .roles(persona.role().name())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(id));
    }
}
