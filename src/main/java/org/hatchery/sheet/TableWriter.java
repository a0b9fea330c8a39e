package org.hatchery.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes tables of any length into files of one format, row by row. */
public interface TableWriter {
    FileFormat format();

    /** Writes all of it and leaves the stream open. */
    void write(Table table, Locale language, OutputStream file) throws IOException;
}
