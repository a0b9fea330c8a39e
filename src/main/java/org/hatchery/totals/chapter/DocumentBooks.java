package org.hatchery.totals.chapter;

import java.util.List;
import org.hatchery.shared.mongo.CountedCollection;
import org.springframework.modulith.NamedInterface;

/** Books of which each is made of documents of one type; these say what has changed, and how many there are. */
@NamedInterface(propagate = false)
public interface DocumentBooks extends Books {
    /** The documents. */
    CountedCollection documents();

    @Override
    default Changed changed(int most) {
        return Changed.of(documents(), most);
    }

    @Override
    default long size() {
        return documents().size();
    }

    @Override
    default List<String> idsAfter(String id, int most) {
        return documents().idsAfter(id, most);
    }
}
