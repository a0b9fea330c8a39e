package org.hatchery.mail;

import org.jspecify.annotations.Nullable;

/**
 * One mail.
 *
 * @param id by which whoever gets it twice knows it again; null where nothing sends it twice
 */
public record Letter(
        String to, String subject, String text, @Nullable String id) {}
