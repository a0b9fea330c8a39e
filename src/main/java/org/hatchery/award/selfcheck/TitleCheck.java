package org.hatchery.award.selfcheck;

import org.hatchery.register.title.Title;
import org.hatchery.register.title.TitleKind;
import org.jspecify.annotations.Nullable;

/**
 * Kind of title that a party may hold (称号自查).
 *
 * @param held the latest one; null while it holds none
 */
public record TitleCheck(TitleKind kind, @Nullable Title held) {}
