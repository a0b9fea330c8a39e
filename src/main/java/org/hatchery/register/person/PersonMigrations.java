package org.hatchery.register.person;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import org.hatchery.register.party.PartyKind;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.OneByOne;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Indexes of people. */
@Configuration(proxyBeanMethods = false)
class PersonMigrations {
    @Bean
    Migration personIndexes() {
        return new Migration("register/003-people", mongo -> {
            var people = mongo.indexOps(RegisteredPerson.class);
            people.createIndex(
                    new Index().named("personKey").on("personKey", ASC).unique().sparse());
            people.createIndex(new Index()
                    .named("credentialKeys")
                    .on("credentialKeys", ASC)
                    .unique()
                    .sparse());
            people.createIndex(new Index().named("text").on(NameSearch.FIELD, ASC));
            Uncounted.index(mongo, RegisteredPerson.class);
            PersonDirectory.ORDERS.index(mongo);
        });
    }

    /** Since people read what is on record of them: by a key of their own, also on their titles and ties. */
    @Bean
    Migration keysOfPeople(Clock clock) {
        String id = "register/006-keys-of-people";
        return new Migration(id, mongo -> {
            mongo.indexOps(RegisteredPerson.class)
                    .createIndex(new Index().named("certificates").on("credentials.certificateNumber", ASC));
            OneByOne.of(id, mongo, clock).each(new Query(), RegisteredPerson.class, person -> {
                String key = person.getId().value();
                show(mongo, "registeredPeople", where("_id").is(key), key);
                show(mongo, "titles", where("holderCode").is(PartyKind.PERSON + "/" + key), key);
                show(mongo, "partyTies", where("partyCode").is(PartyKind.PERSON + "/" + key), key);
            });
        });
    }

    private static void show(MongoOperations mongo, String collection, Criteria which, String person) {
        mongo.updateMulti(new Query(which), new Update().addToSet(Scope.FIELD, Scope.practitioner(person)), collection);
    }

    @Bean
    ListOrders<RegisteredPerson> personOrders() {
        return PersonDirectory.ORDERS;
    }
}
