package org.hatchery.exchange;

import java.util.Map;

/**
 * One request to the API.
 *
 * @param act field of {@code Mutation}
 * @param input as a client would send it, without the idempotency key
 */
public record Call(String act, Map<String, Object> input) {}
