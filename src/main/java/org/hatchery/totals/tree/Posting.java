package org.hatchery.totals.tree;

/** What a subject brings to one cell in one column. */
public record Posting(String subject, Column column, Cell cell, Vector amounts) {
    String id() {
        return subject + "|" + column + "|" + cell.place() + "/" + cell.name();
    }
}
