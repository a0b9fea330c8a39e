package org.hatchery.lists;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A list as it is read, page by page. */
public interface ListPages {
    /** How many entries it has, counted before the first was read; empty where nobody counts them. */
    OptionalInt total();

    /** The next entries; none at the end. */
    List<Map<String, Object>> next();
}
