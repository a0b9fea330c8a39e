package org.hatchery.shared;

import java.util.List;

/**
 * One reason why a request was declined.
 *
 * @param field path below the input of the value at fault; empty when the whole request is
 */
public record UserError(UserErrorCode code, Sentence message, List<String> field) {}
