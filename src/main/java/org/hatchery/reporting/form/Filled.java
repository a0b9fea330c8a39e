package org.hatchery.reporting.form;

import java.util.Map;

/** A form as it is filled in, with what it said before; items without a value are absent. */
public record Filled(Map<String, ItemValue> now, Map<String, ItemValue> last, Map<String, ItemValue> yearAgo) {}
