package org.hatchery.pipeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list behind one figure, ready to be asked (对应名单).
 *
 * @param list field of Query
 * @param filter values of its filter, as they are sent but for ids
 * @param sum path of what its entries are summed by; null where they are counted
 */
public record RecordList(
        String list, Map<String, Object> filter, @Nullable String sum) {}
