package org.hatchery.pipeline.records;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The list behind one figure, ready to be asked (对应名单).
 *
 * @param list field of Query
 * @param filter values of its filter, as they are sent but for ids
 * @param sum path of what its entries are summed by; null where they are counted
 */
@NamedInterface(propagate = false)
public record RecordList(
        String list, Map<String, Object> filter, @Nullable String sum) {}
