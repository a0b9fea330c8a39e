package org.hatchery.totals.keeping;

/** Totals that are kept as they are in production, four times a second, until a test is over. */
public final class KeptTotals implements AutoCloseable {
    private final KeepTotalsRegularly regularly;

    private KeptTotals(KeepTotals keep) {
        regularly = new KeepTotalsRegularly(keep);
        regularly.begin();
    }

    public static KeptTotals by(KeepTotals keep) {
        return new KeptTotals(keep);
    }

    @Override
    public void close() throws InterruptedException {
        regularly.destroy();
    }
}
