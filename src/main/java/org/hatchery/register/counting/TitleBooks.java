package org.hatchery.register.counting;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.register.title.Title;
import org.hatchery.register.title.TitleDirectory;
import org.hatchery.register.title.TitleKind;
import org.hatchery.register.title.TitleKinds;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of holders of titles: each once as what its titles count as, however many of them it holds. */
@Component
@Order(12)
class TitleBooks implements DocumentBooks {
    private final TitleDirectory titles;
    private final TitleKinds kinds;
    private final CountedCollection documents;

    TitleBooks(TitleDirectory titles, TitleKinds kinds, Uncounted uncounted) {
        this.titles = titles;
        this.kinds = kinds;
        this.documents = uncounted.of(Title.class, "holderCode");
    }

    @Override
    public String kind() {
        return "titles";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        Map<String, Book> books = new HashMap<>();
        titles.ofAll(ids).stream()
                .collect(groupingBy(Title::holderCode))
                .forEach((holder, held) -> books.put(holder, book(held, today)));
        return books;
    }

    private Book book(List<Title> held, LocalDate today) {
        var book = new RegisterBook(held.get(0).region(), today);
        Map<RegisterAccount, Times> times = new EnumMap<>(RegisterAccount.class);
        held.forEach(title -> {
            book.flow(RegisterAccount.TITLES_GRANTED, title.from());
            counts(title).forEach(account -> {
                if (account == RegisterAccount.PROVINCIAL_TRANSFER_MODELS_GRANTED) {
                    book.flow(account, title.from());
                } else {
                    times.computeIfAbsent(account, none -> new Times())
                            .add(new Times.Time(title.from(), title.endsOn()));
                }
            });
        });
        times.forEach(book::stock);
        return book.done();
    }

    private List<RegisterAccount> counts(Title title) {
        return kinds.find(title.kind()).map(TitleKind::counts).orElse(List.of()).stream()
                .filter(count -> count.isOf(title.level()))
                .map(count -> RegisterAccount.valueOf(count.account()))
                .toList();
    }

    @Override
    public List<String> idsAfter(String id, int most) {
        return titles.holdersAfter(id, most);
    }
}
