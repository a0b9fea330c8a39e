package org.hatchery.register.counting;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hatchery.register.institution.AllianceRules;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of institutions: each as what its kinds count as, from its foundation until it is closed. */
@Component
@Order(10)
class InstitutionBooks implements DocumentBooks {
    private final InstitutionDirectory institutions;
    private final InstitutionKinds kinds;
    private final AllianceRules alliances;
    private final CountedCollection documents;

    InstitutionBooks(
            InstitutionDirectory institutions, InstitutionKinds kinds, AllianceRules alliances, Uncounted uncounted) {
        this.institutions = institutions;
        this.kinds = kinds;
        this.alliances = alliances;
        this.documents = uncounted.of(Institution.class, "_id");
    }

    @Override
    public String kind() {
        return "institution";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        return institutions.find(ids.stream().map(InstitutionId::new).toList()).stream()
                .collect(toMap(institution -> institution.getId().value(), institution -> book(institution, today)));
    }

    private Book book(Institution institution, LocalDate today) {
        var book = new RegisterBook(institution.getRegion(), today);
        LocalDate founded = institution.getProfile().foundedOn();
        LocalDate begin = founded == null ? institution.getRegisteredOn() : founded;
        var there = new Times.Time(begin, institution.getClosedOn());
        book.stock(RegisterAccount.INSTITUTIONS, there);
        kinds.named(institution.getProfile().kinds()).stream()
                .flatMap(kind -> kind.counts().stream())
                .distinct()
                .map(RegisterAccount::valueOf)
                .forEach(account -> count(account, institution, there, book));
        return book.done();
    }

    private void count(RegisterAccount account, Institution institution, Times.Time there, RegisterBook book) {
        if (account != RegisterAccount.SUBSTANTIVE_ALLIANCES) {
            book.stock(account, there);
            return;
        }
        var alliance = institution.getAlliance();
        if (alliance != null) {
            alliances.current().since(alliance).ifPresent(since -> {
                var times = new Times();
                times.add(new Times.Time(since, null).within(there));
                book.stock(account, times);
            });
        }
    }
}
