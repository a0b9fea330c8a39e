package org.hatchery.supervision.showcase;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of showcases, where they were proposed. */
@Component
@Order(22)
class ShowcaseBooks implements DocumentBooks {
    private final ShowcaseDirectory showcases;
    private final CountedCollection documents;

    ShowcaseBooks(ShowcaseDirectory showcases, Uncounted uncounted) {
        this.showcases = showcases;
        this.documents = uncounted.of(Showcase.class, "_id");
    }

    @Override
    public String kind() {
        return "showcase";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        return showcases.find(ids.stream().map(ShowcaseId::new).toList(), Scope.EVERYTHING).stream()
                .collect(toMap(one -> one.getId().value(), one -> book(one, today)));
    }

    private static Book book(Showcase one, LocalDate today) {
        var book = new Book(today);
        var cell = Cell.in(one.getRegion());
        post(book, cell, one.getProposedOn(), ShowcaseAccount.SHOWCASES_PROPOSED);
        post(book, cell, one.getAcceptedOn(), ShowcaseAccount.SHOWCASES_ACCEPTED);
        post(book, cell, one.getPublishedOn(), ShowcaseAccount.SHOWCASES_PUBLISHED);
        one.getLevels()
                .forEach((level, on) -> book.post(on, cell, ShowcaseAccount.SHOWCASES_AT.at(level.ordinal()), 1));
        switch (one.getKind()) {
            case GRASSROOTS_MODEL -> post(book, cell, one.getAcceptedOn(), ShowcaseAccount.GRASSROOTS_MODELS);
            case HIGHLIGHT_PROJECT -> post(book, cell, one.getAcceptedOn(), ShowcaseAccount.HIGHLIGHT_PROJECTS);
            case REPRODUCIBLE_PRACTICE -> {
                // no clause promises a number of these
            }
        }
        return book;
    }

    private static void post(Book book, Cell cell, @Nullable LocalDate on, ShowcaseAccount account) {
        if (on != null) {
            book.post(on, cell, account.number(), 1);
        }
    }
}
