package org.hatchery.carrier.counting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.carrier.counting.CarrierChapter.Pages;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Parallel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of carriers: what they bring themselves, and the chapters of whoever records something in them. */
@Component
@Order(1)
class CarrierBooks implements DocumentBooks {
    static final String KIND = "carrier";

    private final CarrierDirectory carriers;
    private final CountedCollection documents;
    private final List<CarrierChapter> chapters;
    private final List<HearCarriers> listeners;

    CarrierBooks(
            CarrierDirectory carriers,
            Uncounted uncounted,
            List<CarrierChapter> chapters,
            List<HearCarriers> listeners) {
        this.documents = uncounted.of(Carrier.class, "_id");
        this.carriers = carriers;
        this.chapters = chapters;
        this.listeners = listeners;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Changed changed(int most) {
        List<Source> sources = Stream.concat(
                        Stream.of(this::changedThemselves), chapters.stream().map(chapter -> (Source) chapter::changed))
                .toList();
        List<Changed> found = Parallel.map(sources, source -> source.changed(most));
        return new Changed(
                found.stream().flatMap(some -> some.ids().stream()).collect(toSet()),
                found.stream().anyMatch(Changed::more),
                () -> Parallel.each(found, some -> some.counted().run()));
    }

    private Changed changedThemselves(int most) {
        return DocumentBooks.super.changed(most);
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    /** Where changes of carriers are found. */
    private interface Source {
        Changed changed(int most);
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        List<CarrierId> wanted = ids.stream().map(CarrierId::new).toList();
        List<Pages> read =
                chapters.stream().map(chapter -> chapter.read(wanted)).toList();
        return carriers.find(wanted, Scope.EVERYTHING).stream()
                .collect(toMap(carrier -> carrier.getId().value(), carrier -> write(carrier, read, today)));
    }

    static Book write(Carrier carrier, List<Pages> read, LocalDate today) {
        var page = new CarrierPage(carrier, today);
        new CarrierBook(carrier, page).write();
        read.forEach(pages -> pages.write(carrier.getId(), page));
        return page.closed();
    }

    @Override
    public void tell(Map<String, Book> written) {
        Map<CarrierId, CarrierMonths> months = written.entrySet().stream()
                .collect(toMap(entry -> new CarrierId(entry.getKey()), entry -> CarrierMonths.of(entry.getValue())));
        listeners.forEach(listener -> listener.counted(months));
    }

    /** Each has dozens of stays and hundreds of services. */
    @Override
    public int atOnce() {
        return 100;
    }
}
