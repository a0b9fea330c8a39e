package org.hatchery.region;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What follows a code that is no longer valid, in one or several steps (撤销后的去向). */
@Document("regionSuccessions")
record Succession(@Id RegionCode code, List<RegionCode> to) {}
