package org.hatchery.lists;

import java.io.InputStream;

/**
 * A whole file; it is gone when its content is closed.
 *
 * @param rows entries in it
 */
public record TakenFile(String name, InputStream content, long size, int rows) {}
