package org.hatchery.exchange.kind;

import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * One request to the API.
 *
 * @param act field of {@code Mutation}
 * @param input as a client would send it, without the idempotency key
 */
@NamedInterface(propagate = false)
public record Call(String act, Map<String, Object> input) {}
