package org.hatchery.fund.keeping;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.pool.Fund;
import org.hatchery.fund.pool.FundDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of funds, in the division for which they work. */
@Component
@Order(23)
class FundBooks implements DocumentBooks {
    private final FundDirectory funds;
    private final CountedCollection documents;

    FundBooks(FundDirectory funds, Uncounted uncounted) {
        this.funds = funds;
        this.documents = uncounted.of(Fund.class, "_id");
    }

    @Override
    public String kind() {
        return "fund";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        return funds.find(ids.stream().map(FundId::new).toList(), Scope.EVERYTHING).stream()
                .collect(toMap(one -> one.getId().value(), one -> new FundBook(one, new Book(today)).written()));
    }
}
