package org.hatchery.export;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.Table;
import org.hatchery.sheet.Tables;

/** Something to export that a test makes up. */
final class Factory implements TableSource {
    int size = 3;
    Supplier<Stream<List<Cell>>> rows = () -> Tables.many(size);

    @Override
    public Subject subject() {
        return Subject.PIPELINE;
    }

    @Override
    public int size(ExportOrder order, Actor actor) {
        return size;
    }

    @Override
    public Table table(ExportOrder order, Actor actor) {
        return Tables.of(rows.get());
    }

    @Override
    public String stem(ExportOrder order) {
        return "统计_" + order.region();
    }
}
