package org.hatchery.identity;

import org.springframework.security.core.AuthenticationException;

/** Nobody can say whether the token is valid, because the issuer's keys cannot be had. */
class KeysUnavailable extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    KeysUnavailable(Throwable cause) {
        super("The keys of the issuer cannot be fetched.", cause);
    }
}
