package org.hatchery.totals;

/** What a subject brings to one cell in one column. */
record Posting(String subject, Column column, Cell cell, Vector amounts) {
    String id() {
        return subject + "|" + column + "|" + cell.place() + "/" + cell.name();
    }
}
