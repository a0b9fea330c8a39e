package org.hatchery.identity;

import org.springframework.security.core.AuthenticationException;

/** Nobody can say for the moment who is asking, because what it depends on cannot be had. */
class Undecided extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    Undecided(String what, Throwable cause) {
        super(what, cause);
    }
}
