package org.hatchery.notice;

import java.util.Optional;

/** Says which address of mail somebody is known by; whoever knows addresses contributes one. */
public interface KnownAddress {
    Optional<String> of(String subject);
}
