package org.hatchery.exchange.reading;

import java.util.List;
import java.util.Map;

/**
 * One entry of a list as it was read.
 *
 * @param number of its row in the sheet, from 1
 */
public record Entry(int number, Map<String, String> said, Map<String, String> values, List<RowFault> misread) {}
