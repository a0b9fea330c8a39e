package org.hatchery.scale;

import java.util.List;
import java.util.Map;

/**
 * Everything of one chunk, ready to be written.
 *
 * @param committed fen that its vouchers take from each budget, by the budget's id
 */
record Batch(List<List<?>> documents, Map<String, Long> committed) {}
