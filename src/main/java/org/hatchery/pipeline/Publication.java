package org.hatchery.pipeline;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A year whose figures were published (公开统计发布), once and for all.
 *
 * @param id the year
 * @param edition under which its figures are stored
 */
@Document("publications")
record Publication(@Id int id, String edition, LocalDate publishedOn) {}
