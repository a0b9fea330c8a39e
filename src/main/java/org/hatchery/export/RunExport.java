package org.hatchery.export;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.FileFormat;
import org.hatchery.sheet.Table;
import org.hatchery.sheet.TableWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the file of one job that this node has taken, from its first row to its last. */
@Component
class RunExport {
    private static final Logger log = LoggerFactory.getLogger(RunExport.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Sentence BROKEN = Words.say("export.export-could-completed-ask");

    private final TableSources sources;
    private final Map<FileFormat, TableWriter> writers;
    private final ExportFiles files;
    private final ExportQueue queue;
    private final Clock clock;
    private volatile boolean stopping;

    RunExport(TableSources sources, List<TableWriter> writers, ExportFiles files, ExportQueue queue, Clock clock) {
        this.sources = sources;
        this.writers = writers.stream().collect(toMap(TableWriter::format, Function.identity()));
        this.files = files;
        this.queue = queue;
        this.clock = clock;
    }

    /** Tries once; whatever goes wrong is noted in the job. */
    void run(Export job) {
        if (job.attempts() > Export.ATTEMPTS) {
            queue.fail(job, BROKEN, clock.instant());
            return;
        }
        try {
            write(job);
        } catch (Progress.Over over) {
            log.info("Export {} goes on elsewhere: {}", job.id().value(), over.getMessage());
            queue.handOver(job, clock.instant());
        } catch (Rejection declined) {
            queue.fail(job, declined.errors().get(0).message(), clock.instant());
        } catch (Exception failed) {
            log.warn("Attempt {} of export {} failed.", job.attempts(), job.id().value(), failed);
            tryAgain(job);
        }
    }

    private void write(Export job) throws Exception {
        var progress = new Progress(job, queue, () -> stopping, clock);
        long size = files.store(job.draft(), file -> write(job, progress, file));
        if (!queue.finish(job, progress.rows(), size, clock.instant())) {
            files.delete(job.draft());
            throw new Progress.Over("Another node has the job.");
        }
        clearAwayBefore(job);
        log.info("Exported {} rows: {}", progress.rows(), job.id().value());
    }

    private void write(Export job, Progress progress, OutputStream file) throws Exception {
        ExportOrder order = job.order();
        Table table = sources.of(order.subject()).table(order, job.requester().actor());
        try (Stream<List<Cell>> rows = table.rows()) {
            TableWriter writer = requireNonNull(writers.get(order.format()));
            writer.write(
                    table.with(rows.peek(row -> progress.row())),
                    order.language().locale(),
                    file);
        }
    }

    /** What attempts left that died. */
    private void clearAwayBefore(Export job) {
        for (int attempt = 1; attempt < job.attempts(); attempt++) {
            files.delete(job.draft(attempt));
        }
    }

    private void tryAgain(Export job) {
        if (job.isLastAttempt()) {
            queue.fail(job, BROKEN, clock.instant());
        } else {
            queue.giveBack(job, clock.instant().plus(PAUSE.multipliedBy(job.attempts())));
        }
    }

    /** Rows still to come are left to another node, or to this one when it is back. */
    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }
}
