package org.hatchery.lists;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hatchery.sheet.AmountUnit;
import org.hatchery.sheet.Circumstance;
import org.hatchery.sheet.FileFormat;

/**
 * What somebody wants to take out, and how.
 *
 * @param asked by whom and under which conditions, for the notes of the file; told after the list was read
 */
public record ListOrder(
        TakenList list, FileFormat format, AmountUnit amounts, Locale language, Supplier<List<Circumstance>> asked) {}
