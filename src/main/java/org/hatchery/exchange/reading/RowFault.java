package org.hatchery.exchange.reading;

import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is wrong with a row (问题).
 *
 * @param column key of the column at fault; empty when the whole row is
 * @param cell as a spreadsheet names it; null when the whole row is at fault, or the column is not there
 */
@NamedInterface(propagate = false)
public record RowFault(String column, @Nullable String cell, UserErrorCode code, Sentence message) {}
