package org.hatchery.register.counting;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hatchery.register.person.CapacityKind;
import org.hatchery.register.person.PersonDirectory;
import org.hatchery.register.person.PersonId;
import org.hatchery.register.person.RegisteredPerson;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of people: each once as a broker, a commissioner and so on, whatever several things they act as. */
@Component
@Order(11)
class PersonBooks implements DocumentBooks {
    private static final Set<CapacityKind> BROKERS =
            EnumSet.of(CapacityKind.TECHNOLOGY_BROKER, CapacityKind.TECHNOLOGY_MANAGER);
    private static final Set<CapacityKind> COMMISSIONERS = EnumSet.of(
            CapacityKind.DISPATCHED_COMMISSIONER,
            CapacityKind.COMMISSIONER_TEAM_MEMBER,
            CapacityKind.TOWNSHIP_DEPUTY_HEAD,
            CapacityKind.CIVIC_COMMISSIONER);
    private static final Set<CapacityKind> TRANSFER_STAFF = EnumSet.of(
            CapacityKind.TECHNOLOGY_BROKER,
            CapacityKind.TECHNOLOGY_MANAGER,
            CapacityKind.CONTRACT_REGISTRAR,
            CapacityKind.TRANSFER_POST);

    private final PersonDirectory people;
    private final CountedCollection documents;

    PersonBooks(PersonDirectory people, Uncounted uncounted) {
        this.people = people;
        this.documents = uncounted.of(RegisteredPerson.class, "_id");
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        return people.find(ids.stream().map(PersonId::new).toList(), Scope.EVERYTHING).stream()
                .collect(toMap(person -> person.getId().value(), person -> book(person, today)));
    }

    private static Book book(RegisteredPerson person, LocalDate today) {
        var book = new RegisterBook(person.getProfile().region(), today);
        book.stock(RegisterAccount.REGISTERED_PEOPLE, acting(person, EnumSet.allOf(CapacityKind.class)));
        Times brokers = acting(person, BROKERS);
        book.stock(RegisterAccount.BROKERS, brokers);
        book.stock(RegisterAccount.CERTIFIED_BROKERS, certified(person, brokers));
        book.stock(RegisterAccount.SPECIAL_COMMISSIONERS, acting(person, COMMISSIONERS));
        book.stock(RegisterAccount.TRANSFER_STAFF, acting(person, TRANSFER_STAFF));
        return book.done();
    }

    private static Times acting(RegisteredPerson person, Set<CapacityKind> kinds) {
        var times = new Times();
        person.getCapacities().stream()
                .filter(capacity -> kinds.contains(capacity.kind()))
                .forEach(capacity -> times.add(new Times.Time(capacity.from(), capacity.to())));
        return times;
    }

    /** While they act so and hold any certificate that is valid. */
    private static Times certified(RegisteredPerson person, Times acting) {
        var times = new Times();
        acting.joined()
                .forEach(time -> person.getCredentials()
                        .forEach(held -> times.add(time.within(new Times.Time(held.from(), held.to())))));
        return times;
    }
}
