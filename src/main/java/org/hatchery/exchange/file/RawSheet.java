package org.hatchery.exchange.file;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a file, or a file that is one.
 *
 * @param name null where sheets have none
 * @param rows from the first one on, each time anew; to be closed
 */
public record RawSheet(@Nullable String name, Supplier<Stream<RawRow>> rows) {}
