package org.hatchery.exchange.reading;

import org.springframework.modulith.NamedInterface;

/**
 * Column of a sheet that was recognised (识别出的列).
 *
 * @param key of the column of its kind
 * @param letters as a spreadsheet names it
 * @param heading as it stood there
 */
@NamedInterface(propagate = false)
public record FoundColumn(String key, String letters, String heading) {}
