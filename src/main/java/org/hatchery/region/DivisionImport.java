package org.hatchery.region;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A new list of divisions that somebody imported (区划导入记录); only ever added.
 *
 * @param source where the list was published
 * @param by subject of the token of whoever imported it
 */
@Document("divisionImports")
record DivisionImport(@Id String id, Instant at, String by, String source, List<DivisionRow> rows) {}
