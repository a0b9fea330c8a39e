package org.hatchery.export;

import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.sheet.Table;

/** One kind of answer as a table; a new kind is one more of these. */
interface TableSource {
    Subject subject();

    /**
     * How many rows the table is going to have, without reading them.
     *
     * @throws Rejection for an order that cannot be answered; that the region lies in the scope was checked
     */
    int size(ExportOrder order, Actor actor);

    /**
     * The table, its rows still to be read.
     *
     * @throws Rejection as above
     */
    Table table(ExportOrder order, Actor actor);

    /** Beginning of the name of the file. */
    String stem(ExportOrder order);
}
