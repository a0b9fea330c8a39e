package org.hatchery.scale;

import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Note that a chunk was written whole, and what its vouchers take from the budgets. */
@Document("scaleChunks")
record Progress(@Id String chunk, Map<String, Long> committed) {}
