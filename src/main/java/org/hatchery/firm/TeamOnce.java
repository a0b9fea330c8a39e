package org.hatchery.firm;

import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What a firm was before it registered.
 *
 * @param name of the team
 * @param by who recorded that it registered; null where it was not kept
 */
public record TeamOnce(String name, @Nullable Signature by) {}
