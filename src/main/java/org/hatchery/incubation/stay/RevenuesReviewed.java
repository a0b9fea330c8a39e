package org.hatchery.incubation.stay;

import java.util.Set;
import org.hatchery.firm.IncubateeId;
import org.springframework.modulith.NamedInterface;

/** What is confirmed of the revenue of these firms may be something else than before; may be told twice. */
@NamedInterface(propagate = false)
public record RevenuesReviewed(Set<IncubateeId> firms) {}
