package org.hatchery.export;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hatchery.MovableClock;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.sheet.CsvWriter;
import org.hatchery.sheet.FileFormat;
import org.hatchery.sheet.XlsxWriter;

/**
 * One node that exports what a test makes up, with a clock of its own.
 *
 * <p>The nodes of the shared service keep their hands off, because the jobs are due in a time of their own.
 */
final class ExportFixture {
    /** Far ahead of the shared service, which so takes none of the jobs, and apart from other tests. */
    private static final Duration AHEAD = Duration.ofDays(400);

    /** Somebody of whom there are no exports yet. */
    final Actor bureau = new Actor("export-" + UUID.randomUUID(), Role.BUREAU, List.of("210000"));

    final Factory source = new Factory();
    final RequestExport request;
    final RunExport run;
    final WorkExports work;
    final SweepExports sweep;
    final Exports exports;
    private final MovableClock hand;

    ExportFixture(
            Sweep sweeps,
            ExportDirectory directory,
            ExportQueue queue,
            ExportFiles files,
            RegionDirectory regions,
            MovableClock hand) {
        this.hand = hand;
        var sources = new TableSources(List.of(source));
        this.run = new RunExport(sources, List.of(new XlsxWriter(), new CsvWriter()), files, queue, hand);
        this.work = new WorkExports(directory, queue, run, new SimpleMeterRegistry(), hand);
        this.request = new RequestExport(sources, directory, queue, run, work, regions, hand);
        this.sweep = new SweepExports(sweeps, directory, queue, files, hand);
        this.exports = new Exports(directory, files, hand);
    }

    /** Stands still, further ahead than any job of the service itself. */
    static MovableClock clock(Clock real) {
        return MovableClock.standingAt(real.instant().plus(AHEAD));
    }

    void forward(Duration time) {
        hand.pass(time);
    }

    /** A request of the bureau, the same one for the same key. */
    Export ask(String key) {
        return ask(key, order("210100", FileFormat.CSV), bureau);
    }

    Export ask(String key, ExportOrder order, Actor actor) {
        return request.request(order, Receipt.of(actor, "export-" + key, order.toString()), actor);
    }

    static ExportOrder order(String region, FileFormat format) {
        return new ExportOrder(
                Subject.PIPELINE,
                new RegionCode(region),
                new Period("2026-Q3"),
                1,
                PipelineFilter.ALL,
                List.of(),
                false,
                format,
                Language.CHINESE);
    }
}
