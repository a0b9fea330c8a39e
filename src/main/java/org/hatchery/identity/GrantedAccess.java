package org.hatchery.identity;

/** Says what the product itself gave to whom; asked for every request. */
public interface GrantedAccess {
    Grants of(String subject);
}
