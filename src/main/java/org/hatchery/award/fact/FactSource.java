package org.hatchery.award.fact;

import org.springframework.modulith.NamedInterface;

/** Object by which a fact is recorded and can be opened: its type in the schema and its key (事实出处). */
@NamedInterface(propagate = false)
public record FactSource(String type, String key) {}
