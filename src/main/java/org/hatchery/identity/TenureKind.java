package org.hatchery.identity;

import org.hatchery.shared.Sentence;

/**
 * What is granted, and how it is spoken of (授予事项).
 *
 * @param field of a form that says which one is meant
 * @param noun what it is called
 * @param holdsWhileContested whether it counts until whoever contests it is proved right
 */
public record TenureKind(String field, Sentence noun, boolean holdsWhileContested) {}
